use std::process::ExitCode;
fn main() -> Result<ExitCode, Box<dyn std::error::Error>> { Ok(ExitCode::from(3)) }
