Console.WriteLine("govinfo");
