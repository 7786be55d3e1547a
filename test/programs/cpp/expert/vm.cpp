#include <iostream>
#include <vector>
#include <string>
#include <unordered_map>
#include <sstream>
#include <stdexcept>
#include <cstdint>
#include <functional>
enum class Op : uint8_t { Push, Add, Sub, Mul, Dup, Swap, Jmp, Jz, Print, Load, Store, Call, Ret, Halt };
struct Ins { Op op; int32_t arg = 0; };
class Assembler {
    std::unordered_map<std::string, int> labels; std::vector<std::pair<std::size_t, std::string>> fix;
    static const std::unordered_map<std::string, Op>& table() { static const std::unordered_map<std::string, Op> t{{"push", Op::Push}, {"add", Op::Add}, {"sub", Op::Sub}, {"mul", Op::Mul}, {"dup", Op::Dup}, {"swap", Op::Swap}, {"jmp", Op::Jmp}, {"jz", Op::Jz}, {"print", Op::Print}, {"load", Op::Load}, {"store", Op::Store}, {"call", Op::Call}, {"ret", Op::Ret}, {"halt", Op::Halt}}; return t; }
public:
    std::vector<Ins> assemble(const std::string& src) {
        std::vector<Ins> out; std::istringstream in(src); std::string line; int no = 0;
        while (std::getline(in, line)) {
            ++no; std::istringstream ls(line); std::string w; if (!(ls >> w)) continue;
            if (w.back() == ':') { w.pop_back(); labels[w] = out.size(); continue; }
            auto it = table().find(w); if (it == table().end()) throw std::runtime_error("line " + std::to_string(no) + ": unknown " + w);
            Ins i{it->second}; std::string a; if (ls >> a) { if (std::isdigit(a[0]) || a[0] == '-') i.arg = std::stoi(a); else fix.emplace_back(out.size(), a); }
            out.push_back(i);
        }
        for (auto& [p, l] : fix) out[p].arg = labels.at(l);
        return out;
    }
};
class VM {
    std::vector<int> st, calls; int mem[8]{}; std::size_t pc = 0, steps = 0;
    int pop() { if (st.empty()) throw std::underflow_error("stack empty at " + std::to_string(pc)); int v = st.back(); st.pop_back(); return v; }
public:
    std::size_t run(const std::vector<Ins>& code) {
        for (;;) {
            const Ins& i = code.at(pc++); ++steps;
            switch (i.op) {
                case Op::Push: st.push_back(i.arg); break;
                case Op::Add: { int b = pop(), a = pop(); st.push_back(a + b); break; }
                case Op::Sub: { int b = pop(), a = pop(); st.push_back(a - b); break; }
                case Op::Mul: { int b = pop(), a = pop(); st.push_back(a * b); break; }
                case Op::Dup: st.push_back(st.at(st.size() - 1)); break;
                case Op::Swap: std::swap(st[st.size() - 1], st[st.size() - 2]); break;
                case Op::Jmp: pc = i.arg; break;
                case Op::Jz: if (pop() == 0) pc = i.arg; break;
                case Op::Print: std::cout << pop() << ' '; break;
                case Op::Load: st.push_back(mem[i.arg & 7]); break;
                case Op::Store: mem[i.arg & 7] = pop(); break;
                case Op::Call: calls.push_back(pc); pc = i.arg; break;
                case Op::Ret: pc = calls.back(); calls.pop_back(); break;
                case Op::Halt: return steps;
            }
        }
    }
};
int main() {
    std::string src = R"(
        push 1
        store 0
        push 10
        store 1
    loop:
        load 1
        jz done
        load 0
        load 1
        mul
        store 0
        load 1
        push 1
        sub
        store 1
        jmp loop
    done:
        load 0
        print
        push 7
        call sq
        print
        halt
    sq:
        dup
        mul
        ret
    )";
    auto code = Assembler().assemble(src); std::cout << code.size() << '\n'; std::cout << VM().run(code) << '\n';
    try { VM().run({{Op::Add}}); } catch (const std::underflow_error& e) { std::cout << e.what() << '\n'; }
    try { Assembler().assemble("\nfoo 1"); } catch (const std::exception& e) { std::cout << e.what() << '\n'; }
    try { VM().run({{Op::Push, 3}}); } catch (const std::out_of_range& e) { std::cout << e.what() << '\n'; }
}
