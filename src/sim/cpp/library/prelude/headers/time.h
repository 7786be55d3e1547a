ctime
