//! Collections kept as lists, in the order shown.

use std::sync::Arc;

/// A list of which every item was made sound.
pub(super) fn mended<T: Clone>(items: &[T], mend: impl Fn(&mut T)) -> Arc<Vec<T>> {
    let mut items = items.to_vec();
    items.iter_mut().for_each(mend);
    Arc::new(items)
}
