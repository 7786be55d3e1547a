#include <iostream>
#include <memory>
#include <string>

struct Picture {
    std::string name;

    explicit Picture(std::string n) : name(n) {}
    ~Picture() { std::cout << "freed " << name << std::endl; }
};

struct Wall {
    std::shared_ptr<Picture> picture;
};

int main() {
    auto picture = std::make_shared<Picture>("sea");
    auto hall = std::make_unique<Wall>();
    auto room = std::make_unique<Wall>();
    hall->picture = picture;
    room->picture = picture;             // beat: shared
    std::cout << "owners: " << picture.use_count() << std::endl;
    picture.reset();
    hall.reset();
    std::cout << "one owner left: " << room->picture.use_count() << std::endl; // beat: one-left
    room.reset();                        // beat: none-left
    std::cout << "end" << std::endl;
}
