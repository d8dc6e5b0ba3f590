//! Fingerprint: tells whether a file is still the one that was read or saved.

/// The start value of FNV-1a with 128 bits.
const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
/// The factor of FNV-1a with 128 bits.
const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;

/// The length of a content and a hash of it.
///
/// The hash is FNV-1a with 128 bits, which is not cryptographic and need not be: it notices changes
/// made by accident (another window, a colleague, a synchronised folder). Whoever could forge a file
/// with the same fingerprint may write to that file anyway. It is spelled out here because the hash of
/// the standard library may differ between compilers, while this one also names folders on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint {
    length: u64,
    hash: u128,
}

impl Fingerprint {
    /// Takes the fingerprint of a content.
    pub fn of(bytes: &[u8]) -> Self {
        let hash = bytes.iter().fold(BASIS, |hash, byte| {
            (hash ^ u128::from(*byte)).wrapping_mul(PRIME)
        });
        Self {
            length: bytes.len() as u64,
            hash,
        }
    }

    /// How many bytes the content has.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// The hash as 32 hexadecimal digits, the same on every system and in every version.
    pub fn hex(&self) -> String {
        format!("{:032x}", self.hash)
    }
}
