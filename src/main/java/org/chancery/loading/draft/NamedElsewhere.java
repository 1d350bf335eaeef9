package org.chancery.loading.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.article.draft.ArticleFacts;
import org.chancery.article.draft.OrganizationDraft;
import org.chancery.article.draft.PersonDraft;
import org.chancery.graph.names.Named;
import org.chancery.graph.names.NamedKind;

/**
 * A draft may name people and organizations that only other articles tell of. It is completed by them, with the name that
 * they have in the graph: the article supports them from then on, and they outlive the retraction of those others.
 */
final class NamedElsewhere {

    private NamedElsewhere() {}

    /** The draft with all whom it names, and what its words mean then. */
    record Completed(ArticleFacts facts, WhoIsWho who) {}

    static Completed of(ArticleFacts facts, WhoIsWho who) {
        List<PersonDraft> people = new ArrayList<>(facts.people());
        List<OrganizationDraft> organizations = new ArrayList<>(facts.organizations());
        Map<String, String> refs = new HashMap<>(who.people());
        Map<String, String> names = new HashMap<>(who.organizations());
        List<String> listed = facts.organizations().stream()
                .map(o -> who.organization(o.name()))
                .toList();
        for (Named named : who.elsewhere()) {
            if (named.kind() == NamedKind.PERSON && !who.people().containsValue(named.id())) {
                String ref = refs.containsKey(named.id()) ? named.id() + "~" : named.id();
                refs.put(ref, named.id());
                people.add(new PersonDraft(ref, named.id(), null, named.name(), List.of(), null, List.of()));
            } else if (named.kind() == NamedKind.ORGANIZATION && !listed.contains(named.id())) {
                names.put(named.name(), named.id());
                organizations.add(new OrganizationDraft(named.name(), named.id(), null, List.of()));
            }
        }
        return new Completed(
                new ArticleFacts(
                        facts.article(),
                        people,
                        organizations,
                        facts.offices(),
                        facts.kin(),
                        facts.meetings(),
                        facts.statements(),
                        facts.voteClaims()),
                new WhoIsWho(refs, who.countries(), names, who.resolutions(), who.about(), who.elsewhere()));
    }
}
