//! Saving without loss: after any failure, the file is the old one whole or the new one whole.
//!
//! The routine of [`safe_save`], in order:
//!
//! 1. The bytes are checked by the caller's own reader before anything touches the disk.
//! 2. Links are followed to the real file; folders, devices, read-only files and names that the
//!    system does not take are refused, each with its own [`SaveError`].
//! 3. The file is compared with its [`Fingerprint`] at opening or at the
//!    last save; if someone else changed it, nothing is written.
//! 4. A temporary file is born beside it, readable by its owner alone.
//! 5. It takes the owner and the mode of the old file (a new file stays private), and is written and
//!    synced. A failed sync is never tried again on the same file: a second try can lie.
//! 6. It is read back and compared.
//! 7. The old content goes to the backups, and old backups are thinned out.
//! 8. The file is compared with the old content once more, then the temporary file takes its name.
//! 9. The folder is synced and the file read back. Where that cannot be done, the save is reported
//!    as not confirmed.
//! 10. Any failure before the renaming removes the temporary file and leaves the old one.
//! 11. Where a new file cannot take the place of the old one (the folder is closed, the file has
//!     several names, its owner would change), it is written over in place, after a synced copy of
//!     the new content has been put in the recovery folder.

mod backups;
mod error;
mod fingerprint;
mod folders;
mod in_place;
mod kept;
mod platform;
mod read;
mod save;
mod target;
mod temporary;
mod vfs;

pub use backups::forget_backups;
pub use error::SaveError;
pub use fingerprint::Fingerprint;
pub use folders::{Folders, FoldersError};
pub use kept::{Kept, KeptAs, kept_of};
pub use platform::Owner;
pub use read::{ReadError, read_capped};
pub use save::{SaveOptions, Saved, safe_save};
pub use temporary::clean_orphans;
pub use vfs::{Facts, Kind, StdVfs, Vfs};
