#include <iostream>

struct Text {
    int length = 5;
};

int main() {
    Text* text = new Text;
    Text* view = text;
    std::cout << "before: " << view->length << std::endl;
    delete text;                                         // beat: freed
    std::cout << "after: " << view->length << std::endl; // beat: used
}
