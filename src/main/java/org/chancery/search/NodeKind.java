package org.chancery.search;

import org.chancery.graph.names.NamedKind;
import org.chancery.graph.names.TitledKind;
import org.eclipse.microprofile.graphql.Description;

/** The kinds of things that search finds: by their names, by their titles, or by both. */
@Description("The kinds of things that search finds.")
public enum NodeKind {
    @Description("Somebody whom an article names.")
    PERSON(NamedKind.PERSON, null),
    @Description("A country, past or present.")
    COUNTRY(NamedKind.COUNTRY, null),
    @Description("A ministry, a company, an alliance.")
    ORGANIZATION(NamedKind.ORGANIZATION, null),
    @Description("A place where something was held.")
    PLACE(NamedKind.PLACE, null),
    @Description("A meeting, by its title or topic.")
    MEETING(null, TitledKind.MEETING),
    @Description("A resolution, by its symbol, its title or what it is known as.")
    RESOLUTION(NamedKind.RESOLUTION, TitledKind.RESOLUTION),
    @Description("An article, by its title.")
    ARTICLE(null, TitledKind.ARTICLE);

    private final NamedKind named;
    private final TitledKind titled;

    NodeKind(NamedKind named, TitledKind titled) {
        this.named = named;
        this.titled = titled;
    }

    /** The kind in the index of names, null where things of this kind have none. */
    NamedKind named() {
        return named;
    }

    /** The kind in the index of titles, null where things of this kind have none. */
    TitledKind titled() {
        return titled;
    }
}
