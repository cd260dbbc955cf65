use crate::ui::prelude::*;

use super::path::{COMPANY, PathPlace};
use crate::domain::command::{Beginning, Refusal, SaveCompany};
use crate::domain::phone::Phone;
use crate::domain::{Begun, Company, Language, Record, Single};
use crate::i18n::Lang;
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::{AppScreen, HalfWritten, Head, KeptForm};
use crate::ui::layout::Actions;
use crate::ui::widgets::{ChoiceOption, Field, FieldKind, PageTitle, Select, SubmitSign, focus_first_fault};

/// The form of what is known of the company: its facts fill the messages.
#[component]
pub fn CompanyFormPage() -> impl IntoView {
    let (words, addresses) = (Words::here(), Addresses::here());
    let title = words.signal(|texts| texts.plan.company);
    let back = Head::Below {
        href: Signal::stored(addresses.to("/plan/company")),
        name: title,
    };
    let form = move |half| view! { <CompanyForm title half /> }.into_any();
    view! {
        <AppScreen head=back title>
            <PageTitle text=title hint=words.say(|texts| texts.plan.company_why) />
            <PathPlace kind=Some(COMPANY) />
            <KeptForm name=Company::entity().to_string() form />
        </AppScreen>
    }
}

#[component]
fn CompanyForm(title: Signal<String>, half: HalfWritten) -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let addresses = Addresses::here();
    let go = leptos_router::hooks::use_navigate();
    let was = session.with_untracked(|plan| plan.company.clone());
    let before = Company {
        main_number: legible(&was.main_number),
        ..was.clone()
    }
    .fields();
    let draft = RwSignal::new(Company::fold(&half.onto(&before), &mut Vec::new()));
    half.follow(move || Begun::between(&before, &draft.with(Company::fields)).to_value());
    let refusal = RwSignal::new(None::<Refusal>);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match session.dispatch_saved(Beginning(SaveCompany {
            was: was.clone(),
            record: kept(&was, draft.get_untracked()),
        })) {
            Ok(_) => {
                half.is_saved();
                go(&addresses.to("/plan/company"), Default::default());
            }
            Err(refused) => {
                refusal.set(Some(refused));
                focus_first_fault();
            }
        }
    };
    let error = move |field: &'static str| {
        Signal::derive(move || {
            let texts = words.get();
            refusal.with(|refusal| match refusal {
                Some(Refusal::Invalid(faults)) => faults
                    .iter()
                    .find(|fault| fault.field == field)
                    .map(|fault| texts.refusals.fault(texts, field, &fault.fault)),
                _ => None,
            })
        })
    };
    let text = move |field: fn(&mut Company) -> &mut String| {
        let value = Signal::derive(move || field(&mut draft.get()).clone());
        (value, move |typed: String| {
            draft.update(|draft| *field(draft) = typed)
        })
    };
    let (name, set_name) = text(|company| &mut company.name);
    let (address, set_address) = text(|company| &mut company.address);
    let (number, set_number) = text(|company| &mut company.main_number);
    let (website, set_website) = text(|company| &mut company.website);
    let (hours, set_hours) = text(|company| &mut company.opening_hours);
    let (payment, set_payment) = text(|company| &mut company.payment);
    view! {
            <form class="fields" id="company" on:submit=save>
                <Field label=words.say(|texts| texts.plan.company_name) value=name on_input=set_name error=error("name") autocomplete="organization" attr:data-test="field-name" />
                <Field label=words.say(|texts| texts.plan.company_address) hint=words.say(|texts| texts.plan.company_address_hint) value=address on_input=set_address error=error("address") autocomplete="street-address" attr:data-test="field-address" />
                <Field label=words.say(|texts| texts.plan.company_main_number) value=number on_input=set_number kind=FieldKind::Tel error=error("main_number") attr:data-test="field-main_number" />
                <Field label=words.say(|texts| texts.plan.company_website) value=website on_input=set_website kind=FieldKind::Url error=error("website") attr:data-test="field-website" />
                <Field label=words.say(|texts| texts.plan.company_opening_hours) value=hours on_input=set_hours error=error("opening_hours") attr:data-test="field-opening_hours" />
                <Field label=words.say(|texts| texts.plan.company_payment) hint=words.say(|texts| texts.plan.company_payment_hint) value=payment on_input=set_payment error=error("payment") attr:data-test="field-payment" />
                <PlanLanguage draft />
                {half.note()}
            </form>
            <Actions sign=move || {
                view! {
                    <SubmitSign
                        form="company"
                        context=title
                        verb=words.say(|texts| texts.actions.save)
                        attr:data-test="save-company"
                    />
                }
            } />
    }
}

/// The language in which the plan is written.
#[component]
fn PlanLanguage(draft: RwSignal<Company>) -> impl IntoView {
    let options = Language::ALL.iter().copied();
    let options = options
        .map(|language| ChoiceOption::new(language, move || Lang::from(language).native_name()))
        .collect::<Vec<_>>();
    view! {
        <Select
            label=Words::here().say(|texts| texts.plan.company_language)
            options=Signal::stored(options)
            value=Signal::derive(move || draft.read().language)
            on_choose=move |language: Language| draft.update(|draft| draft.language = language)
            attr:data-test="field-language"
        />
    }
}

/// A number as it is read: in groups; what is none stays as it was typed.
fn legible(number: &str) -> String {
    Phone::parse(number).map_or_else(|_| number.to_owned(), |phone| phone.to_string())
}

/// The number as it was kept when only its spaces differ, so that looking at it changes nothing.
fn kept(was: &Company, draft: Company) -> Company {
    if draft.main_number == legible(&was.main_number) {
        return Company {
            main_number: was.main_number.clone(),
            ..draft
        };
    }
    draft
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_in_groups_and_kept_as_it_was() {
        let was = Company {
            main_number: "+3214123456".into(),
            ..Company::default()
        };
        let shown = legible(&was.main_number);
        assert!(shown.contains(char::is_whitespace), "{shown}");
        let draft = |number: &str| Company {
            main_number: number.into(),
            ..Company::default()
        };
        assert_eq!(kept(&was, draft(&shown)).main_number, was.main_number);
        assert_eq!(kept(&was, draft("+3214654321")).main_number, "+3214654321");
        assert_eq!(legible("to be asked"), "to be asked");
    }
}
