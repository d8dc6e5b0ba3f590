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
    wake: Arc<dyn Fn() + Send + Sync>,
    send: Sender<Answer>,
    receive: Receiver<Answer>,
    under_way: usize,
    writer: Writer,
}

/// The one thread that writes; leaving waits for it.
struct Writer {
    send: Option<Sender<Box<dyn FnOnce() + Send>>>,
    thread: Option<JoinHandle<()>>,
}

impl<Answer: Send + 'static> Threads<Answer> {
    /// Nothing under way yet; `wake` is called when an answer is there.
    pub fn new(wake: impl Fn() + Send + Sync + 'static) -> Self {
        let (send, receive) = channel();
        Self {
            wake: Arc::new(wake),
            send,
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
        let answering = self.answering(broken, work);
        let thread = std::thread::Builder::new().stack_size(STACK);
        self.under_way += 1;
        if let Err(error) = thread.spawn(answering) {
            self.under_way -= 1;
            ::log::error!("no thread could be started: {error}");
        }
    }

    /// Lets the thread work that writes, after what it was given before; `broken` is the answer if the work breaks off.
    pub fn write(&mut self, broken: Answer, work: impl FnOnce() -> Answer + Send + 'static) {
        let answering = self.answering(broken, work);
        self.under_way += 1;
        self.writer.hand_over(answering);
    }

    /// Lets the thread work that writes, for no answer.
    pub fn write_unanswered(&self, work: impl FnOnce() + Send + 'static) {
        self.writer.hand_over(work);
    }

    fn answering(
        &self,
        broken: Answer,
        work: impl FnOnce() -> Answer + Send + 'static,
    ) -> impl FnOnce() + Send + 'static {
        let (send, wake) = (self.send.clone(), Arc::clone(&self.wake));
        move || {
            // Nothing that the work had in its hands is looked at again.
            let answer = catch_unwind(AssertUnwindSafe(work)).unwrap_or(broken);
            // The window may be gone; then nobody waits for the answer.
            drop(send.send(answer));
            wake();
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
            send: Some(send),
            thread: thread.spawn(work).ok(),
        }
    }

    fn hand_over(&self, work: impl FnOnce() + Send + 'static) {
        if let Some(Err(refused)) = self.send.as_ref().map(|send| send.send(Box::new(work))) {
            // The thread could not be started: better slow than unsaved.
            refused.0();
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.send = None;
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            ::log::error!("the writing thread had panicked");
        }
    }
}
