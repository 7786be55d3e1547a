// <cassert>
extern "C" void __assert_fail(const char* e) __leaf(assertfail);
#define assert(...) (static_cast<bool>(__VA_ARGS__) ? void(0) : __assert_fail(#__VA_ARGS__))
