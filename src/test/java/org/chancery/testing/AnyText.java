package org.chancery.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts of any kind that a name or a search may be, without halves of surrogate pairs: those are no text. */
public final class AnyText {

    /** What means something to Cypher, Lucene, JSON or GraphQL, and what Unicode has of oddities. */
    private static final String[] PIECES = {
        "`",
        "$",
        "$id",
        "{",
        "}",
        "{id: 1}",
        "'",
        "\"",
        "\\",
        "\\\"",
        "\\u0027",
        "\"\"\"",
        "#",
        "//",
        "/*",
        ";",
        "' OR 1=1 //",
        "`) DETACH DELETE n //",
        "+",
        "-",
        "&&",
        "||",
        "!",
        "(",
        ")",
        "[",
        "]",
        "[a TO b]",
        "^",
        "^4",
        "~",
        "~2",
        "*",
        "?",
        ":",
        "/",
        "AND",
        "OR",
        "NOT",
        "TO",
        "key:",
        "null",
        "true",
        "${x}",
        "%s",
        "%00",
        "&amp;",
        "<b>",
        ",",
        ".",
        "_",
        "@",
        "\u0000",
        "\t",
        "\r\n",
        "\u0085",
        "\u00A0",
        "\u00AD",
        "\u200B",
        "\u200C",
        "\u200D",
        "\u200E",
        "\u202E",
        "\u2066",
        "\u2028",
        "\u3000",
        "\uFEFF",
        "\uFE0F",
        "\uFFFD",
        "\uFFFF",
        "\u0301",
        "e\u0301",
        "a\u0323\u0307",
        "\u20DD",
        "\u0489",
        "İ",
        "ı",
        "ß",
        "ẞ",
        "ŉ",
        "ΐ",
        "ς",
        "ǅ",
        "ﬁ",
        "½",
        "²",
        "Ⅷ",
        "①",
        "ｆｕｌｌ",
        "ｶﾞ",
        "ダー",
        "习近平",
        "김정은",
        "नरेन्द्र",
        "मोदी",
        "ประยุทธ์",
        "محمّد",
        "ﷺ",
        "בִּנְיָמִין",
        "Зеле́нський",
        "ʻ",
        "ʼ",
        "’",
        "Oʻzbek",
        "𝔄",
        "𠮷",
        "𐐀",
        "🎉",
        "👨‍👩‍👧‍👦",
        "🇺🇦",
        "👍🏽",
        "🫠",
        "\uE000",
        "\u2800",
        "\u3164",
        "\u115F",
        "\u180E"
    };

    /** What is longest in some way when it is repeated: in words, when folded, in UTF-8. */
    public static final List<String> LONGEST = List.of("ﷺ", "각", "a ", "🎉", "𠮷", "W");

    private AnyText() {}

    /** From the empty text to one of so many UTF-16 units. */
    public static Arbitrary<String> ofMaxLength(int length) {
        Arbitrary<String> any = joined(Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .map(Character::toString));
        Arbitrary<String> ofScripts = joined(Arbitraries.chars()
                .range('\u0020', '\u024F')
                .range('\u0300', '\u052F')
                .range('\u0590', '\u06FF')
                .range('\u0900', '\u0E7F')
                .range('\u1E00', '\u206F')
                .range('\u3040', '\u30FF')
                .range('\u4E00', '\u4F00')
                .range('\uAC00', '\uAC40')
                .range('\uFB00', '\uFEFF')
                .map(String::valueOf));
        Arbitrary<String> ofPieces = joined(Arbitraries.oneOf(
                Arbitraries.of(PIECES),
                Arbitraries.of(PIECES),
                Arbitraries.strings().alpha().ofMaxLength(6),
                Arbitraries.just(" ")));
        Arbitrary<String> longOnes = Arbitraries.of(PIECES)
                .flatMap(piece -> Arbitraries.integers().between(1, length).map(n -> piece.repeat(n)));
        return Arbitraries.frequencyOf(
                        Tuple.of(3, any), Tuple.of(4, ofScripts), Tuple.of(8, ofPieces), Tuple.of(1, longOnes))
                .filter(text -> text.length() <= length);
    }

    private static Arbitrary<String> joined(Arbitrary<String> pieces) {
        return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
    }
}
