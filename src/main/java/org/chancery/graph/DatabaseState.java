package org.chancery.graph;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class DatabaseState {
    public boolean answers() { return true; }
    public String describe() { return "up"; }
}
