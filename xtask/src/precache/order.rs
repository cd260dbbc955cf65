//! The functions of a WebAssembly module in an order in which a packer finds what is alike: one after the other what
//! comes of the same function for different types, and of these what begins alike. The linker and wasm-bindgen leave
//! them in the order of their sizes; that is three of a hundred bytes more on the way to a phone.

use std::convert::Infallible;

use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{
    CodeSectionReader, CustomSectionReader, FunctionSectionReader, KnownCustom, Name, Parser, Payload,
    TypeRef,
};

/// The module with its functions in that order, without their names.
///
/// # Errors
/// If it is no whole module.
pub fn by_likeness(module: &[u8]) -> Result<Vec<u8>, String> {
    let said = |error: String| format!("cannot order the functions of the WebAssembly module: {error}");
    let functions = Functions::read(module).map_err(|error| said(error.to_string()))?;
    let mut ordered = Module::new();
    let mut order = Order::of(&functions);
    order
        .parse_core_module(&mut ordered, Parser::new(0), module)
        .map_err(|error| said(error.to_string()))?;
    Ok(ordered.finish())
}

/// What tells the order.
#[derive(Default)]
struct Functions<'a> {
    imported: u32,
    bodies: Vec<&'a [u8]>,
    /// By index, the imported ones too.
    names: Vec<(u32, &'a str)>,
}

impl<'a> Functions<'a> {
    fn read(module: &'a [u8]) -> Result<Self, wasmparser::BinaryReaderError> {
        let mut functions = Self::default();
        for payload in Parser::new(0).parse_all(module) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        functions.imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::CodeSectionEntry(body) => functions.bodies.push(body.as_bytes()),
                Payload::CustomSection(section) => functions.take_names(&section),
                _ => {}
            }
        }
        Ok(functions)
    }

    /// Names that cannot be read order nothing; they are not shipped either.
    fn take_names(&mut self, section: &CustomSectionReader<'a>) {
        let KnownCustom::Name(names) = section.as_known() else {
            return;
        };
        for part in names {
            if let Ok(Name::Function(names)) = part {
                let names = names.into_iter().map_while(Result::ok);
                self.names
                    .extend(names.map(|name| (name.index, of_all_types(name.name))));
            }
        }
    }

    fn name(&self, index: u32) -> &'a str {
        let place = self.names.binary_search_by_key(&index, |(index, _)| *index);
        let name = place.ok().and_then(|place| self.names.get(place));
        name.map(|(_, name)| *name).unwrap_or_default()
    }
}

/// The name without the sign of what it was compiled for: `…::h0123456789abcdef`.
fn of_all_types(name: &str) -> &str {
    let is_sign = |sign: &str| sign.len() == 16 && sign.bytes().all(|byte| byte.is_ascii_hexdigit());
    match name.rsplit_once("::h") {
        Some((of_all, sign)) if is_sign(sign) => of_all,
        _ => name,
    }
}

/// Writes a module with its functions in another order.
struct Order {
    imported: u32,
    /// Which function stands at each place, the imported ones not counted.
    functions: Vec<usize>,
    /// At which place each function stands.
    places: Vec<u32>,
}

impl Order {
    fn of(functions: &Functions<'_>) -> Self {
        let imported = functions.imported;
        let mut keyed: Vec<(&str, &[u8], usize)> = Vec::new();
        for (index, (place, body)) in (imported..).zip(functions.bodies.iter().enumerate()) {
            keyed.push((functions.name(index), body, place));
        }
        keyed.sort_unstable();
        let functions: Vec<usize> = keyed.into_iter().map(|(_, _, function)| function).collect();
        let mut places = vec![0; functions.len()];
        for (place, function) in (0..).zip(&functions) {
            if let Some(of_function) = places.get_mut(*function) {
                *of_function = place;
            }
        }
        Self {
            imported,
            functions,
            places,
        }
    }
}

type Fault = reencode::Error<Infallible>;

impl Reencode for Order {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Fault> {
        let own = function.checked_sub(self.imported);
        let place = own.and_then(|own| self.places.get(usize::try_from(own).ok()?));
        Ok(place.map_or(function, |place| self.imported + place))
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Fault> {
        let types = section.into_iter().collect::<Result<Vec<u32>, _>>()?;
        for function in &self.functions {
            functions.function(types.get(*function).copied().ok_or_else(cut_off)?);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Fault> {
        let bodies = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        for function in self.functions.clone() {
            self.parse_function_body(code, bodies.get(function).cloned().ok_or_else(cut_off)?)?;
        }
        Ok(())
    }

    fn parse_custom_section(
        &mut self,
        module: &mut Module,
        section: CustomSectionReader<'_>,
    ) -> Result<(), Fault> {
        match section.as_known() {
            KnownCustom::Name(_) => Ok(()),
            _ => reencode::utils::parse_custom_section(self, module, section),
        }
    }
}

fn cut_off() -> Fault {
    Fault::InvalidCodeSectionSize
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use wasm_encoder::{
        ConstExpr, ElementSection, Elements, EntityType, ExportKind, ExportSection, Function,
        FunctionSection, ImportSection, NameMap, NameSection, RefType, TableSection, TableType, TypeSection,
    };

    use super::*;

    /// One imported function; of its own a caller of the last one, and two that return 7 and 3.
    fn module() -> Vec<u8> {
        let mut module = Module::new();
        let mut types = TypeSection::new();
        types.ty().function([], [wasm_encoder::ValType::I32]);
        module.section(&types);
        let mut imports = ImportSection::new();
        imports.import("a", "b", EntityType::Function(0));
        module.section(&imports);
        let mut functions = FunctionSection::new();
        functions.function(0).function(0).function(0);
        module.section(&functions);
        let mut tables = TableSection::new();
        tables.table(TableType {
            element_type: RefType::FUNCREF,
            minimum: 3,
            maximum: None,
            table64: false,
            shared: false,
        });
        module.section(&tables);
        let mut exports = ExportSection::new();
        exports.export("call", ExportKind::Func, 1);
        exports.export("seven", ExportKind::Func, 2);
        module.section(&exports);
        let mut elements = ElementSection::new();
        elements.active(
            None,
            &ConstExpr::i32_const(0),
            Elements::Functions(vec![0, 3, 2].into()),
        );
        module.section(&elements);
        let mut code = CodeSection::new();
        let body = |write: &dyn Fn(&mut Function)| {
            let mut function = Function::new([]);
            write(&mut function);
            function.instructions().end();
            function
        };
        code.function(&body(&|function| {
            function.instructions().call(3);
        }));
        for number in [7, 3] {
            code.function(&body(&|function| {
                function.instructions().i32_const(number);
            }));
        }
        module.section(&code);
        let mut names = NameSection::new();
        let mut map = NameMap::new();
        for (index, name) in [
            (1, "z::call::h0123456789abcdef"),
            (2, "a::number::hffffffffffffffff"),
            (3, "a::number::h0000000000000000"),
        ] {
            map.append(index, name);
        }
        names.functions(&map);
        module.section(&names);
        module.finish()
    }

    fn functions(module: &[u8]) -> Vec<Vec<u8>> {
        let read = Functions::read(module).unwrap();
        read.bodies.iter().map(|body| body.to_vec()).collect()
    }

    #[test]
    fn what_is_alike_stands_together_and_is_found_where_it_went() {
        let ordered = by_likeness(&module()).unwrap();
        // 3, 7, and the caller, who calls the first of them: the one behind the imported function.
        assert_eq!(
            functions(&ordered),
            [
                vec![0, 0x41, 3, 0x0b],
                vec![0, 0x41, 7, 0x0b],
                vec![0, 0x10, 1, 0x0b]
            ]
        );
        let mut exported = Vec::new();
        let mut in_table = Vec::new();
        for payload in Parser::new(0).parse_all(&ordered) {
            match payload.unwrap() {
                Payload::ExportSection(exports) => {
                    exported.extend(exports.into_iter().map(|export| export.unwrap().index));
                }
                Payload::ElementSection(elements) => {
                    for element in elements {
                        if let wasmparser::ElementItems::Functions(functions) = element.unwrap().items {
                            in_table.extend(functions.into_iter().map(Result::unwrap));
                        }
                    }
                }
                Payload::CustomSection(section) => {
                    assert!(!matches!(section.as_known(), KnownCustom::Name(_)));
                }
                _ => {}
            }
        }
        assert_eq!((exported, in_table), (vec![3, 2], vec![0, 1, 2]));
    }

    #[test]
    fn the_same_module_gives_the_same_bytes_and_once_is_enough() {
        let once = by_likeness(&module()).unwrap();
        assert_eq!(by_likeness(&module()).unwrap(), once);
        assert_eq!(functions(&by_likeness(&once).unwrap()).len(), 3);
    }

    #[test]
    fn what_is_no_whole_module_is_refused() {
        let module = module();
        assert!(by_likeness(b"not a module").is_err());
        assert!(by_likeness(module.get(..module.len() - 60).unwrap()).is_err());
    }
}
