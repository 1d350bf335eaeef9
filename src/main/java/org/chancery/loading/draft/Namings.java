package org.chancery.loading.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chancery.loading.account.Naming;

/** Whom an account names, gathered in the order of naming; what the draft leaves out is not named. */
final class Namings {

    private final List<Naming> list = new ArrayList<>();

    Namings add(String role, String label, String id) {
        if (id != null) {
            list.add(Naming.of(role, label, id, list.size()));
        }
        return this;
    }

    List<Naming> list() {
        return Collections.unmodifiableList(list);
    }

    /** Each role and id, in an order that does not depend on the draft. */
    List<String> ids() {
        return list.stream().map(n -> n.role() + " " + n.id()).sorted().toList();
    }
}
