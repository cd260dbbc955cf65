use super::{Texts, format};

/// How many names a sentence bears.
const NAMED: usize = 4;

/// Names in a sentence: all of them when they are few, otherwise the first and how many more there are.
#[must_use]
pub fn with_more(texts: &Texts, names: Vec<String>) -> String {
    let shown: Vec<&str> = names.iter().take(NAMED).map(String::as_str).collect();
    let left = names.len().saturating_sub(shown.len());
    if left == 0 {
        return format::list(texts.lang, &shown);
    }
    let count = u64::try_from(left).unwrap_or(u64::MAX);
    texts.count(&texts.units.and_more, count, &[("names", &shown.join(", "))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Lang, texts};

    #[test]
    fn a_long_list_names_the_first_and_counts_the_rest() {
        let names = |count: usize| (1..=count).map(|number| number.to_string()).collect();
        let nl = texts(Lang::Nl);
        assert_eq!(with_more(nl, names(0)), "");
        assert_eq!(with_more(nl, names(4)), "1, 2, 3 en 4");
        assert_eq!(with_more(nl, names(5)), "1, 2, 3, 4 en nog 1");
        let fr = texts(Lang::Fr);
        assert_eq!(with_more(fr, names(7)), "1, 2, 3, 4 et 3 autres");
    }
}
