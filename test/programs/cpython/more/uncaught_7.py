assert 1 == 2, ("tuple", "msg")
