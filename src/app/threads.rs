//! Threads that answer: one that writes, so that two saves never meet, and one for each other work.
//!
//! A work that breaks off by a fault of the program ends nothing but itself: what is to be said of that is answered
//! instead, and the next work goes on as ever.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;

/// Parsing is recursive; threads have less stack than the main one.
const STACK: usize = 8 << 20;

/// The works that are under way, each of which answers once.
pub struct Threads<Answer> {
    post: Post<Answer>,
    receive: Receiver<Answer>,
    under_way: usize,
    writer: Writer,
}

/// Where an answer is sent, and who is woken by it.
struct Post<Answer> {
    send: Sender<Answer>,
    wake: Arc<dyn Fn() + Send + Sync>,
}

/// The one thread that writes; leaving waits for it.
struct Writer {
    door: Option<Door>,
    thread: Option<JoinHandle<()>>,
}

/// Where work is handed over to the writer; it waits for as long as one is held.
#[derive(Clone)]
struct Door(Sender<Box<dyn FnOnce() + Send>>);

impl<Answer: Send + 'static> Threads<Answer> {
    /// Nothing under way yet; `wake` is called when an answer is there.
    pub fn new(wake: impl Fn() + Send + Sync + 'static) -> Self {
        let (send, receive) = channel();
        let wake = Arc::new(wake);
        Self {
            post: Post { send, wake },
            receive,
            under_way: 0,
            writer: Writer::start(),
        }
    }

    /// The answers that came since last asked.
    pub fn poll(&mut self) -> Vec<Answer> {
        let answers: Vec<_> = self.receive.try_iter().collect();
        self.under_way = self.under_way.saturating_sub(answers.len());
        answers
    }

    /// Whether an answer is still to come.
    pub fn busy(&self) -> bool {
        self.under_way > 0
    }

    /// Works on a thread of its own; `broken` is the answer if the work breaks off.
    pub fn start(&mut self, broken: Answer, work: impl FnOnce() -> Answer + Send + 'static) {
        let post = self.post.clone();
        self.spawn(move || post.answer(broken, work));
    }

    /// Lets the thread work that writes, after what it was given before; `broken` is the answer if the work breaks off.
    pub fn write(&mut self, broken: Answer, work: impl FnOnce() -> Answer + Send + 'static) {
        let post = self.post.clone();
        self.under_way += 1;
        self.writer.hand_over(move || post.answer(broken, work));
    }

    /// Makes something on a thread of its own and has it written: nothing that is written meanwhile waits for the making.
    pub fn make_and_write<Made: Send + 'static>(
        &mut self,
        broken: Answer,
        make: impl FnOnce() -> Made + Send + 'static,
        write: impl FnOnce(Made) -> Answer + Send + 'static,
    ) {
        let Some(door) = self.writer.door.clone() else {
            return;
        };
        let post = self.post.clone();
        self.spawn(move || match catch_unwind(AssertUnwindSafe(make)) {
            Ok(it) => door.hand_over(move || post.answer(broken, move || write(it))),
            Err(_) => post.send(broken),
        });
    }

    /// Lets the thread work that writes, for no answer.
    pub fn write_unanswered(&self, work: impl FnOnce() + Send + 'static) {
        self.writer.hand_over(work);
    }

    fn spawn(&mut self, work: impl FnOnce() + Send + 'static) {
        let thread = std::thread::Builder::new().stack_size(STACK);
        match thread.spawn(work) {
            Ok(_) => self.under_way += 1,
            Err(error) => ::log::error!("no thread could be started: {error}"),
        }
    }
}

impl<Answer> Clone for Post<Answer> {
    fn clone(&self) -> Self {
        Self {
            send: self.send.clone(),
            wake: Arc::clone(&self.wake),
        }
    }
}

impl<Answer> Post<Answer> {
    /// Works, and sends what comes of it. Nothing that a work which broke off had in its hands is looked at again.
    fn answer(&self, broken: Answer, work: impl FnOnce() -> Answer) {
        self.send(catch_unwind(AssertUnwindSafe(work)).unwrap_or(broken));
    }

    fn send(&self, answer: Answer) {
        // The window may be gone; then nobody waits for the answer.
        drop(self.send.send(answer));
        (self.wake)();
    }
}

impl Door {
    fn hand_over(&self, work: impl FnOnce() + Send + 'static) {
        if let Err(refused) = self.0.send(Box::new(work)) {
            // The thread could not be started: better slow than unsaved.
            refused.0();
        }
    }
}

impl Writer {
    fn start() -> Self {
        let (send, receive) = channel::<Box<dyn FnOnce() + Send>>();
        let thread = std::thread::Builder::new().stack_size(STACK);
        let work = move || {
            for work in receive {
                if catch_unwind(AssertUnwindSafe(work)).is_err() {
                    ::log::error!("what was to be written broke off");
                }
            }
        };
        Self {
            door: Some(Door(send)),
            thread: thread.spawn(work).ok(),
        }
    }

    fn hand_over(&self, work: impl FnOnce() + Send + 'static) {
        if let Some(door) = &self.door {
            door.hand_over(work);
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.door = None;
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            ::log::error!("the writing thread had panicked");
        }
    }
}
