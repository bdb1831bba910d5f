print("foi-records")
