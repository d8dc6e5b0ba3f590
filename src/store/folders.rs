//! Folders: where the program keeps its own files, closed to everyone but the person.

use std::{
    env,
    ffi::OsString,
    io,
    path::{Path, PathBuf},
};

use etcetera::{AppStrategy as _, AppStrategyArgs};
use thiserror::Error;

use super::{Vfs, platform};

/// The variable that puts all folders in one place: for a memory stick, and for tests.
const HOME_VARIABLE: &str = "ALLIAGE_HOME";
/// The name of the folders among those of other programs.
const NAME: &str = "alliage";

/// Why the folders cannot be used. The texts are for logs.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FoldersError {
    /// The system does not tell where the person's files are.
    #[error("the home folder cannot be found")]
    NoHome,
    /// A folder could not be created or closed to others.
    #[error("cannot prepare the folder {path}: {kind}")]
    Io {
        /// The folder.
        path: PathBuf,
        /// What happened.
        kind: io::ErrorKind,
    },
}

/// The folders of the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folders {
    /// Settings.
    pub config: PathBuf,
    /// What the program keeps for the person.
    pub data: PathBuf,
    /// Older contents of files.
    pub backups: PathBuf,
    /// What can be brought back after a failure.
    pub recovery: PathBuf,
}

impl Folders {
    /// Says where the folders are, from `ALLIAGE_HOME` or by the custom of the system, and creates
    /// none.
    pub fn find() -> Result<Self, FoldersError> {
        match env::var_os(HOME_VARIABLE).filter(|home| !home.is_empty()) {
            Some(home) => Ok(Self::at(&absolute(home))),
            None => Self::by_custom(),
        }
    }

    /// All folders inside one.
    pub fn at(home: &Path) -> Self {
        Self::of(home.join("config"), home.join("data"))
    }

    /// Creates the folders that are not there, and closes those that are to everyone but the person.
    pub fn create(&self, vfs: &dyn Vfs) -> Result<(), FoldersError> {
        for path in [&self.config, &self.data, &self.backups, &self.recovery] {
            vfs.create_directory(path)
                .and_then(|()| platform::close_directory(path))
                .map_err(|error| FoldersError::Io {
                    path: path.clone(),
                    kind: error.kind(),
                })?;
        }
        Ok(())
    }

    fn by_custom() -> Result<Self, FoldersError> {
        let strategy = etcetera::app_strategy::choose_native_strategy(AppStrategyArgs {
            top_level_domain: "org".to_owned(),
            author: NAME.to_owned(),
            app_name: NAME.to_owned(),
        })
        .or(Err(FoldersError::NoHome))?;
        Ok(Self::of(strategy.config_dir(), strategy.data_dir()))
    }

    fn of(config: PathBuf, data: PathBuf) -> Self {
        Self {
            backups: data.join("backups"),
            recovery: data.join("recovery"),
            config,
            data,
        }
    }
}

/// The program may change its working folder, and its own folders must not follow.
fn absolute(path: OsString) -> PathBuf {
    std::path::absolute(&path).unwrap_or_else(|_| path.into())
}
