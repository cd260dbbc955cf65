//! The words after a command, taken out one option at a time.

/// What stands after the command's name and has not been taken yet.
#[derive(Debug)]
pub struct Arguments(Vec<String>);

impl Arguments {
    /// Wraps the words after the command's name.
    pub fn new(words: Vec<String>) -> Self {
        Self(words)
    }

    /// All words not yet taken.
    pub fn words(&self) -> Vec<String> {
        self.0.clone()
    }

    /// Whether the option `name` (with its dashes) is given; takes it out.
    pub fn flag(&mut self, name: &str) -> bool {
        let before = self.0.len();
        self.0.retain(|word| word != name);
        self.0.len() < before
    }

    /// The value of `name`, written `--name value` or `--name=value`; takes both out.
    ///
    /// # Errors
    /// If nothing follows the name, or it is given twice.
    pub fn value(&mut self, name: &str) -> Result<Option<String>, String> {
        let mut all = self.values(name)?;
        let first = all.pop();
        if all.is_empty() {
            Ok(first)
        } else {
            Err(format!("{name} is given more than once"))
        }
    }

    /// Every value of `name`, in the order given.
    ///
    /// # Errors
    /// If nothing follows the name.
    pub fn values(&mut self, name: &str) -> Result<Vec<String>, String> {
        let joined = format!("{name}=");
        let mut found = Vec::new();
        let mut rest = Vec::new();
        let mut words = std::mem::take(&mut self.0).into_iter();
        while let Some(word) = words.next() {
            if word == name {
                match words.next() {
                    Some(value) if !value.starts_with("--") => found.push(value),
                    _ => return Err(format!("{name} needs a value")),
                }
            } else if let Some(value) = word.strip_prefix(&joined) {
                found.push(value.to_owned());
            } else {
                rest.push(word);
            }
        }
        self.0 = rest;
        Ok(found)
    }

    /// Everything after a lone `--`, meant for another program; takes it out.
    pub fn after_dashes(&mut self) -> Vec<String> {
        match self.0.iter().position(|word| word == "--") {
            Some(at) => self.0.split_off(at).into_iter().skip(1).collect(),
            None => Vec::new(),
        }
    }

    /// The value of `name` read as `T`.
    ///
    /// # Errors
    /// If the value is missing or is not a `T`.
    pub fn parsed<T>(&mut self, name: &str) -> Result<Option<T>, String>
    where
        T: std::str::FromStr<Err: std::fmt::Display>,
    {
        self.value(name)?.map(|text| read(name, &text)).transpose()
    }

    /// Every value of `name` read as `T`, in the order given.
    ///
    /// # Errors
    /// If a value is missing or is not a `T`.
    pub fn parsed_all<T>(&mut self, name: &str) -> Result<Vec<T>, String>
    where
        T: std::str::FromStr<Err: std::fmt::Display>,
    {
        self.values(name)?.iter().map(|text| read(name, text)).collect()
    }

    /// Checks that nothing is left.
    ///
    /// # Errors
    /// If a word was not understood.
    pub fn finish(self) -> Result<(), String> {
        match self.0.first() {
            None => Ok(()),
            Some(word) => Err(format!("“{word}” is not understood here")),
        }
    }
}

fn read<T>(name: &str, text: &str) -> Result<T, String>
where
    T: std::str::FromStr<Err: std::fmt::Display>,
{
    text.parse().map_err(|error| format!("{name} {text}: {error}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::Arguments;

    fn arguments(line: &str) -> Arguments {
        Arguments::new(line.split_whitespace().map(str::to_owned).collect())
    }

    #[test]
    fn both_ways_of_writing_a_value_are_read() {
        let mut given = arguments("--port 81 --base=/x/ --quick");
        assert_eq!(given.parsed::<u16>("--port").unwrap(), Some(81));
        assert_eq!(given.value("--base").unwrap().as_deref(), Some("/x/"));
        assert!(given.flag("--quick"));
        assert!(!given.flag("--phone"));
        given.finish().unwrap();
    }

    #[test]
    fn a_repeated_value_is_a_list_or_a_mistake() {
        let mut given = arguments("--fault portal --fault reset");
        assert_eq!(given.values("--fault").unwrap(), ["portal", "reset"]);
        assert!(arguments("--port 1 --port 2").value("--port").is_err());
    }

    #[test]
    fn what_follows_two_dashes_is_left_for_another_program() {
        let mut given = arguments("--quick -- --quick kill");
        assert_eq!(given.after_dashes(), ["--quick", "kill"]);
        assert!(given.flag("--quick"));
        given.finish().unwrap();
    }

    #[test]
    fn a_missing_or_wrong_value_and_a_stray_word_are_refused() {
        assert!(arguments("--port").value("--port").is_err());
        assert!(arguments("--port --quick").value("--port").is_err());
        assert!(arguments("--port eighty").parsed::<u16>("--port").is_err());
        assert!(arguments("--prot 80").finish().is_err());
    }
}
