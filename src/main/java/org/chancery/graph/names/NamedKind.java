package org.chancery.graph.names;

/** The kinds of things that have names; each is a label of the graph. */
public enum NamedKind {
    PERSON("Person", "person"),
    COUNTRY("Country", "country"),
    ORGANIZATION("Organization", "organization"),
    PLACE("Place", "place"),
    RESOLUTION("Resolution", "resolution");

    private final String label;
    private final String word;

    NamedKind(String label, String word) {
        this.label = label;
        this.word = word;
    }

    public String label() {
        return label;
    }

    /** The kind as a message calls it. */
    public String word() {
        return word;
    }

    static NamedKind ofLabel(String label) {
        for (NamedKind kind : values()) {
            if (kind.label.equals(label)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(label);
    }
}
