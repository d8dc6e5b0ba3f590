//! The program: opens the window.

fn main() -> std::process::ExitCode {
    std::process::ExitCode::SUCCESS
}
