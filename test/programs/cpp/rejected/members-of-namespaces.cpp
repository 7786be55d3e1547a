namespace app { class Cfg { public: static Cfg& get(); private: Cfg() {} }; }
app::Cfg& app::Cfg::get() { static Cfg c; return c; }
void app::Cfg::reset() {}
int app::helper() { return 1; }
using app::missing;
int main() { app::Cfg c; app::Cfg& r = app::Cfg::get(); Cfg* p; app::Cfg d = r; }
