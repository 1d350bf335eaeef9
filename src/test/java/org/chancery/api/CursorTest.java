package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CursorTest {

    @Property
    void aCursorWithATextComesBackAsItWas(@ForAll("texts") String key, @ForAll("ids") String id) {
        assertThat(Cursor.decode(new Cursor(key, id).encoded())).isEqualTo(new Cursor(key, id));
    }

    @Property
    void aCursorWithANumberComesBackAsItWas(@ForAll long key, @ForAll("ids") String id) {
        assertThat(Cursor.decode(new Cursor(key, id).encoded())).isEqualTo(new Cursor(key, id));
    }

    @Property
    void anythingElseIsACursorOrInvalidInput(@ForAll String text) {
        try {
            Cursor.decode(text);
        } catch (ChanceryException refused) {
            assertThat(refused.code()).isEqualTo(ErrorCode.INVALID_INPUT);
        }
    }

    @Property
    void aCursorCanStandInAUrl(@ForAll("texts") String key, @ForAll("ids") String id) {
        assertThat(new Cursor(key, id).encoded()).matches("[A-Za-z0-9_-]+");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().filter(CursorTest::isText);
    }

    /** Ids have no line breaks; see how they are made. */
    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.strings().ofMinLength(1).filter(s -> isText(s) && s.indexOf('\n') < 0);
    }

    private static boolean isText(String s) {
        return s.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }
}
