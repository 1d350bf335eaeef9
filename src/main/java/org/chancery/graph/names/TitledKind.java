package org.chancery.graph.names;

/** The kinds of things that have titles; each is a label of the graph. */
public enum TitledKind {
    MEETING("Meeting"),
    RESOLUTION("Resolution"),
    ARTICLE("Article");

    private final String label;

    TitledKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static TitledKind ofLabel(String label) {
        for (TitledKind kind : values()) {
            if (kind.label.equals(label)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(label);
    }
}
