package org.chancery.loading.verify;

/**
 * Something that stands otherwise in the graph than its accounts have it.
 *
 * @param what of what kind: person, meeting, account, name …
 * @param id its id; of a name the name
 * @param difference what is different, in words
 */
public record Difference(String what, String id, String difference) {

    @Override
    public String toString() {
        return what + " " + id + ": " + difference;
    }
}
