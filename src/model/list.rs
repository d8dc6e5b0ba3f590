//! Collections kept as lists, in the order shown: what is alike in all of them.

use super::named::Named;
use super::{Board, Edit, Id};
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::Arc;

/// One change to a list.
#[derive(Clone, Debug, PartialEq)]
pub enum ListEdit<T: Listed> {
    /// Adds an item at the end, or puts it in the place of the one that has its id.
    Put(Box<T>),
    /// Takes an item away; what named it names nothing.
    Remove(T::Id),
    /// Puts the items in this order; those it does not name come last, as they were.
    Order(Vec<T::Id>),
}

/// An item of a list of the board.
pub trait Listed: Clone + Debug + PartialEq {
    /// What names it.
    type Id: Id + Debug + Ord;

    /// How many of the list stay whatever is taken away.
    const LEAST: usize = 0;

    /// What names this one.
    fn id(&self) -> Self::Id;

    /// The list on a board.
    fn list(board: &Board) -> &Arc<Vec<Self>>;

    /// The same, to be changed.
    fn list_mut(board: &mut Board) -> &mut Arc<Vec<Self>>;

    /// A change of the list as a change of the board.
    fn edit(edit: ListEdit<Self>) -> Edit;

    /// Makes it fit for a board.
    fn mend_for(&mut self, board: &Board);

    /// Whether it names something.
    fn names(&self, _named: Named) -> bool {
        false
    }

    /// As what others name it, if any do.
    fn named(id: Self::Id) -> Option<Named>;

    /// Whether those that name it must be made fit when it takes the place of what it was.
    fn unsettles(&self, _before: &Self) -> bool {
        false
    }
}

impl Edit {
    /// Adds an item to its list, or puts it in the place of the one that has its id.
    pub fn put<T: Listed>(item: T) -> Self {
        T::edit(ListEdit::Put(Box::new(item)))
    }

    /// Puts two items of a list in each other's place.
    pub fn swap<T: Listed>(list: &[T], one: usize, other: usize) -> Self {
        let mut order: Vec<T::Id> = list.iter().map(Listed::id).collect();
        if one < order.len() && other < order.len() {
            order.swap(one, other);
        }
        T::edit(ListEdit::Order(order))
    }
}

impl Board {
    pub(super) fn change_list<T: Listed>(&mut self, edit: &ListEdit<T>) -> bool {
        match edit {
            ListEdit::Put(item) => self.put_in_list(T::clone(item)),
            ListEdit::Remove(id) => self.take_from_list::<T>(*id),
            ListEdit::Order(order) => self.order_list::<T>(order),
        }
    }

    fn put_in_list<T: Listed>(&mut self, mut item: T) -> bool {
        item.mend_for(self);
        let id = item.id();
        let at = T::list(self).iter().position(|known| known.id() == id);
        let known = at.and_then(|at| T::list(self).get(at));
        if known == Some(&item) {
            return false;
        }
        let unsettles = known.is_some_and(|known| item.unsettles(known));
        let list = Arc::make_mut(T::list_mut(self));
        match at.and_then(|at| list.get_mut(at)) {
            Some(known) => *known = item,
            None => list.push(item),
        }
        if let Some(named) = T::named(id).filter(|_| unsettles) {
            self.review(named);
        }
        true
    }

    fn take_from_list<T: Listed>(&mut self, id: T::Id) -> bool {
        let list = T::list(self);
        let goes = list.len() > T::LEAST && list.iter().any(|item| item.id() == id);
        if goes {
            Arc::make_mut(T::list_mut(self)).retain(|item| item.id() != id);
        }
        if let Some(named) = T::named(id).filter(|_| goes) {
            self.review(named);
        }
        goes
    }

    fn order_list<T: Listed>(&mut self, order: &[T::Id]) -> bool {
        let places: BTreeMap<T::Id, usize> = (order.iter().copied()).zip(0..).collect();
        let last = order.len();
        let place = |item: &T| places.get(&item.id()).copied().unwrap_or(last);
        let differs = !T::list(self).is_sorted_by_key(place);
        if differs {
            Arc::make_mut(T::list_mut(self)).sort_by_key(place);
        }
        differs
    }
}
