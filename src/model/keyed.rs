//! Collections that keep their items by id.

use imbl::OrdMap;
use std::sync::Arc;

/// Takes out of a collection what is not to be kept.
pub(super) fn keep<K: Ord + Copy, T>(items: &mut OrdMap<K, Arc<T>>, keep: impl Fn(&T) -> bool) {
    let gone = items.iter().filter(|(_, item)| !keep(item));
    let gone: Vec<K> = gone.map(|(id, _)| *id).collect();
    for id in gone {
        items.remove(&id);
    }
}

/// Mends what is broken in a collection, and shares the rest.
pub(super) fn mend_each<K: Ord + Copy, T: Clone>(
    items: &mut OrdMap<K, Arc<T>>,
    broken: impl Fn(&T) -> bool,
    mend: impl Fn(&mut T),
) {
    let found = items.iter().filter(|(_, item)| broken(item));
    let found: Vec<K> = found.map(|(id, _)| *id).collect();
    for id in found {
        if let Some(item) = items.get_mut(&id) {
            mend(Arc::make_mut(item));
        }
    }
}
