use std::collections::BTreeMap;
#[derive(Debug, Clone, Copy, PartialEq, Eq)] #[repr(u8)] enum Op { Push(i64), Add, Mul, Sub, Dup, Swap, Jz(usize), Jmp(usize), Load(u8), Store(u8), Print, Halt }
#[derive(Debug)] enum VmError { StackUnderflow { pc: usize, op: Op }, Overflow(usize), StepLimit }
struct Vm<'p> { code: &'p [Op], stack: Vec<i64>, vars: BTreeMap<u8, i64>, pc: usize, out: Vec<String> }
impl<'p> Vm<'p> {
    fn new(code: &'p [Op]) -> Self { Self { code, stack: Vec::with_capacity(16), vars: BTreeMap::new(), pc: 0, out: vec![] } }
    fn pop(&mut self) -> Result<i64, VmError> { self.stack.pop().ok_or(VmError::StackUnderflow { pc: self.pc, op: self.code[self.pc] }) }
    fn bin(&mut self, f: impl Fn(i64, i64) -> Option<i64>) -> Result<(), VmError> { let b = self.pop()?; let a = self.pop()?; self.stack.push(f(a, b).ok_or(VmError::Overflow(self.pc))?); Ok(()) }
    fn run(&mut self) -> Result<usize, VmError> {
        for step in 0.. {
            if step > 10_000 { return Err(VmError::StepLimit); }
            let op = self.code[self.pc];
            match op {
                Op::Push(n) => self.stack.push(n), Op::Add => self.bin(i64::checked_add)?, Op::Mul => self.bin(i64::checked_mul)?, Op::Sub => self.bin(|a, b| a.checked_sub(b))?,
                Op::Dup => { let t = *self.stack.last().ok_or(VmError::StackUnderflow { pc: self.pc, op })?; self.stack.push(t); }
                Op::Swap => { let n = self.stack.len(); if n < 2 { return Err(VmError::StackUnderflow { pc: self.pc, op }); } self.stack.swap(n - 1, n - 2); }
                Op::Jz(t) => if self.pop()? == 0 { self.pc = t; continue; }, Op::Jmp(t) => { self.pc = t; continue }
                Op::Load(v) => self.stack.push(self.vars.get(&v).copied().unwrap_or_default()), Op::Store(v) => { let x = self.pop()?; *self.vars.entry(v).or_insert(0) = x; }
                Op::Print => { let x = self.pop()?; self.out.push(x.to_string()); } Op::Halt => return Ok(step),
            }
            self.pc += 1;
        }
        unreachable!("loop ends by return")
    }
}
fn main() {
    use Op::*;
    let fact = [Push(10), Store(0), Push(1), Store(1), Load(0), Jz(15), Load(1), Load(0), Mul, Store(1), Load(0), Push(1), Sub, Store(0), Jmp(4), Load(1), Print, Halt];
    let mut vm = Vm::new(&fact); let r = vm.run(); println!("{r:?} {:?} {:?}", vm.out, vm.vars);
    println!("{:?}", Vm::new(&[Add, Halt]).run()); println!("{:?}", Vm::new(&[Push(i64::MAX), Push(2), Mul]).run()); println!("{:?}", Vm::new(&[Jmp(0)]).run().unwrap_err());
    println!("{}", std::mem::size_of::<Op>());
}
