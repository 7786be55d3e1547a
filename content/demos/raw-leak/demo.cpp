#include <iostream>

struct Parcel {
    int number;
    ~Parcel() { std::cout << "parcel " << number << " gone" << std::endl; }
};

void send(int number) {
    Parcel* parcel = new Parcel{number};
    std::cout << "sent " << parcel->number << std::endl;
}                                        // beat: left

int main() {
    for (int n = 1; n <= 3; n++) send(n); // beat: sent
    std::cout << "end" << std::endl;
}
