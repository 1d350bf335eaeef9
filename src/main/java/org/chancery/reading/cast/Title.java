package org.chancery.reading.cast;

/**
 * What somebody is called by office or task: "Russian President", "special envoy", "secretary of the Security Council".
 *
 * @param text the title alone, as the text has it: "President"
 * @param country the code of the country it is a title of; null where the text does not say
 * @param organization the organization it is a title of; null where there is none
 */
public record Title(String text, String country, String organization) {

    /** Whether it is an office that is held by one at a time, and not what many are: a leader, a member. */
    public boolean isOffice() {
        return TitleWords.isOffice(text);
    }

    /** Whether its holder is called by one name: "Pope Francis". */
    public boolean isRegnal() {
        return text.matches("(?i)(?:.* )?(?:king|queen|pope|emperor|empress|sultan|patriarch)");
    }

    /** The same office, as far as both say: "Prime Minister" and "prime minister", but not "Vice President" and "President". */
    boolean isLike(String other) {
        return TitleWords.key(text).equals(TitleWords.key(other));
    }
}
