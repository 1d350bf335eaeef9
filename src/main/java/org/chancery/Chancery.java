package org.chancery;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

@QuarkusMain
public final class Chancery {
    public static void main(String[] args) {
        Quarkus.run(args);
    }
}
