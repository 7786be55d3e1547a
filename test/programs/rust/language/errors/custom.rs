// An error type of the program, with sources and conversions.
use std::error::Error;
use std::fmt;
use std::num::ParseIntError;
#[derive(Debug)]
enum ConfigError {
    Missing(String),
    Bad { key: String, source: ParseIntError },
}
impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ConfigError::Missing(k) => write!(f, "missing {k}"),
            ConfigError::Bad { key, .. } => write!(f, "bad value of {key}"),
        }
    }
}
impl Error for ConfigError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            ConfigError::Bad { source, .. } => Some(source),
            _ => None,
        }
    }
}
impl From<fmt::Error> for ConfigError {
    fn from(_: fmt::Error) -> Self {
        ConfigError::Missing("fmt".into())
    }
}
fn get(text: &str, key: &str) -> Result<i32, ConfigError> {
    let line = text
        .lines()
        .find(|l| l.starts_with(key))
        .ok_or_else(|| ConfigError::Missing(key.to_string()))?;
    let value = line.split('=').nth(1).unwrap_or("");
    value.trim().parse().map_err(|source| ConfigError::Bad { key: key.into(), source })
}
fn total(text: &str) -> Result<i32, Box<dyn Error>> {
    let a = get(text, "a")?;
    let b = get(text, "b")?;
    if a + b > 100 {
        return Err("sum too large".into());
    }
    Ok(a + b)
}
fn main() -> Result<(), Box<dyn Error>> {
    for t in ["a = 1\nb = 2", "a=1", "a=x\nb=2", "a=99\nb=2"] {
        match total(t) {
            Ok(n) => println!("total {n}"),
            Err(e) => println!("{e} / {:?}", e.source().map(|s| s.to_string())),
        }
    }
    let e = get("", "z").unwrap_err();
    println!("{e:?}");
    total("a=1")?;
    println!("not reached");
    Ok(())
}
