package org.chancery.loading.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** States through time, and slips of the record. */
class StatesTest {

    private static final States STATES = new States();

    @ParameterizedTest
    @CsvSource({
        "USSR, RUS, 1975-11-10, RUS",
        "USSR, '', 1950-11-03, RUS",
        "USSR, SUN, 1950-11-03, RUS",
        "Russia, RU, 1950-11-03, RUS",
        "RUSSIAN FEDERATION, RUS, 2022-10-12, RUS",
        "BYELORUSSIAN SSR, BLR, 1950-11-03, BLR",
        "'GERMANY, FEDERAL REPUBLIC OF', GER, 1980-12-01, DEU",
        "'GERMANY, FEDERAL REPUBLIC OF', DEU, 1980-12-01, DEU",
        "Federal Republic of Germany, NA, 1990-12-06, DEU",
        "GERMANY, DEU, 1991-12-06, DEU",
        "GERMAN DEMOCRATIC REPUBLIC, DDR, 1980-12-01, DDR",
        "GERMAN DEMOCRATIC REPUBLIC, DEU, 1980-12-01, DDR",
        "YEMEN, YEM, 1980-12-01, YEM",
        "Yemen Arab Republic, NA, 1990-12-06, YEM",
        "YEMEN, YEM, 1995-12-01, YEM",
        "DEMOCRATIC YEMEN, YMD, 1980-12-01, YMD",
        "SOUTHERN YEMEN, YMD, 1969-12-01, YMD",
        "DEMOCRATIC YEMEN, YEM, 1980-12-01, YMD",
        "Yemen People's Republic, YD, 1980-12-01, YMD",
        "TANGANYIKA, TZA, 1963-12-16, TZA",
        "ZANZIBAR, EAZ, 1963-12-16, EAZ",
        "ZANZIBAR, TZA, 1963-12-16, EAZ",
        "Zanzibar, NA, 1963-12-03, EAZ",
        "UNITED REPUBLIC OF TANZANIA, TZA, 1970-12-16, TZA",
        "UNITED ARAB REPUBLIC, EGY, 1959-12-01, EGY",
        "UNITED ARAB REPUBLIC, EGY, 1970-12-01, EGY",
        "SYRIA, SYR, 1962-12-01, SYR",
        "VIET NAM, VNM, 1980-12-01, VNM",
        "Vietnam, VN, 1977-10-05, VNM",
        "CHINA, CHN, 1960-12-01, CHN",
        "CHINA, CHN, 1980-12-01, CHN",
        "Taiwan, TW, 1971-10-24, CHN",
        "CHINA, TWN, 1960-12-01, CHN",
        "SERBIA AND MONTENEGRO, SCG, 2004-12-01, SCG",
        "SERBIA AND MONTENEGRO, SRB, 2004-12-01, SCG",
        "SERBIA, SRB, 2004-12-01, SCG",
        "SERBIA, SRB, 2006-06-28, SRB",
        "YUGOSLAVIA, YUG, 1950-12-01, YUG",
        "YUGOSLAVIA, SRB, 1950-12-01, YUG",
        "YUGOSLAVIA, YUG, 1996-12-01, YUG",
        "YUGOSLAVIA, YUG, 2000-11-01, SCG",
        "YUGOSLAVIA, SCG, 2001-12-01, SCG",
        "YUGOSLAVIA, SRB, 2001-12-01, SCG",
        "Yugoslavia, YU, 2002-12-01, SCG",
        "Yugoslavia, YU, 2015-12-01, SRB",
        "MONTENEGRO, MNE, 2006-12-01, MNE",
        "SUDAN, SDN, 1980-12-01, SDN",
        "SUDAN, SDN, 2012-12-01, SDN",
        "SOUTH SUDAN, SSD, 2012-12-01, SSD",
        "CZECHOSLOVAKIA, CSK, 1980-12-01, CSK",
        "CZECHOSLOVAKIA, CZE, 1980-12-01, CSK",
        "Czechoslovakia, CS, 1980-12-01, CSK",
        "CZECH REPUBLIC, CSK, 1993-12-01, CZE",
        "Serbia and Montenegro, CS, 2004-12-01, SCG",
        "'', CS, 1980-12-01, CSK",
        "'', CS, 2004-12-01, SCG",
        "CONGO, COG, 1980-12-01, COG",
        "CONGO, '', 1980-12-01, COG",
        "CONGO, COD, 1980-12-01, COD",
        "CONGO (LEOPOLDVILLE), COD, 1963-12-01, COD",
        "ZAIRE, ZAR, 1980-12-01, COD",
        "ZAIRE, COD, 1980-12-01, COD",
        "Namibia, NA, 1995-12-01, NAM",
        "NAMIBIA, NAM, 1995-12-01, NAM",
        "'', NAM, 1995-12-01, NAM",
        "'', us, 1995-12-01, USA",
        "KOREA, KOR, 1995-12-01, KOR",
        "FRANCE, XXX, 1995-12-01, FRA"
    })
    void aNameAndACodeStandForTheStateOfTheDay(String name, String code, LocalDate date, String country) {
        assertThat(STATES.find(name, code, date).map(StateOnRecord::country)).contains(country);
    }

    @ParameterizedTest
    @CsvSource({
        "DONOTKNOW, '', 1980-12-01",
        "DONOTKNOW, NA, 1980-12-01",
        "DONOTKNOW, FRA, 1980-12-01",
        "'', '', 1980-12-01",
        "'', NA, 1980-12-01",
        "'', ZZZ, 1980-12-01",
        "NIGER, NGA, 1980-12-01",
        "NIGERIA, NER, 1980-12-01",
        "AUSTRIA, AUS, 1980-12-01",
        "IRAN, IRQ, 1980-12-01",
        "MALI, MWI, 1980-12-01",
        "DOMINICA, DOM, 1980-12-01",
        "GUINEA, GNQ, 1980-12-01",
        "REPUBLIC OF KOREA, PRK, 1995-12-01",
        "CONGO (BRAZZAVILLE), COD, 1980-12-01",
        "GERMANY, DDR, 1980-12-01",
        "YEMEN, YMD, 1980-12-01",
        "TANGANYIKA, EAZ, 1963-12-16",
        "SYRIA, EGY, 1959-12-01",
        "SOUTH SUDAN, SDN, 2012-12-01",
        "CZECHIA, CSK, 1980-12-01",
        "CZECHOSLOVAKIA, CSK, 1995-12-01",
        "GERMAN DEMOCRATIC REPUBLIC, DDR, 1991-12-01",
        "Taiwan, TW, 1971-10-25",
        "CHINA, TWN, 1980-12-01",
        "PANAMA, PRI, 1980-12-01",
        "KOREA, '', 1995-12-01",
        "SERBIA AND MONTENEGRO, YUG, 1980-12-01"
    })
    void whatContradictsItselfOrIsNoneIsNone(String name, String code, LocalDate date) {
        assertThat(STATES.find(name, code, date)).isEmpty();
    }

    @Test
    void aSlipThatMayBeEitherGermanyIsNeither() {
        LocalDate whileBothSat = LocalDate.of(1980, 12, 1);
        assertThat(STATES.find("EST GERMANY", "DEU", whileBothSat)).isEmpty();
        assertThat(STATES.find("EST GERMANY", "DDR", whileBothSat))
                .contains(new StateOnRecord("DDR", "EAST GERMANY", true));
    }

    @Test
    void aContradictionNamesBoth() {
        assertThat(STATES.read("NIGER", "NGA", LocalDate.of(1980, 12, 1)))
                .isEqualTo(new NoState("the name \"NIGER\" is that of NER, the code \"NGA\" that of NGA;"
                        + " they would have to be of one state"));
    }

    @Test
    void nothingAtAllIsNoState() {
        assertThat(STATES.find(null, null, LocalDate.of(1980, 12, 1))).isEmpty();
        assertThat(STATES.find("A".repeat(100_000), "FRA", LocalDate.of(1980, 12, 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                " CHILE|CHL|CHL|CHILE",
                "CHILEs |CHL|CHL|CHILE",
                "CHILEs ||CHL|CHILE",
                "AY DENMARK|DNK|DNK|DENMARK",
                "AY UNION OF SOUTH AFRICA||ZAF|UNION OF SOUTH AFRICA",
                "Aa UNITED STATES|USA|USA|UNITED STATES",
                "BOLIVIA (PLUNATIONAL STATE OF)|BOL|BOL|BOLIVIA (PLURINATIONAL STATE OF)",
                "BOLIVIA (PLURINATIOANL STATE OF)||BOL|BOLIVIA (PLURINATIONAL STATE OF)",
                "REPULIC OF MOLDOVA|MDA|MDA|REPUBLIC OF MOLDOVA",
                "TKAZAKHSTAN|KAZ|KAZ|KAZAKHSTAN",
                "NEWZEALAND|NZL|NZL|NEW ZEALAND",
                "UNITED  STATES|USA|USA|UNITED STATES",
                "BA BRAZIL|BRA|BRA|BRAZIL",
                "Phillipines|PH|PHL|Philippines",
                "LIECHTENSTIEN||LIE|LIECHTENSTEIN",
                "NIGERA|NGA|NGA|NIGERIA",
                "NIGERA|NER|NER|NIGER",
                "IRAG|IRQ|IRQ|IRAQ",
                "AUSTRAIA|AUT|AUT|AUSTRIA",
                "R CONGO|COD|COD|CONGO",
                "EST GERMANY|DEU|DEU|WEST GERMANY"
            })
    void slipsAreMendedAndSaidToBe(String name, String code, String country, String mended) {
        assertThat(STATES.find(name, code, LocalDate.of(1999, 12, 1)))
                .contains(new StateOnRecord(country, mended, true));
    }

    @ParameterizedTest
    @CsvSource({
        "CÔTE D'IVOIRE, CIV",
        "COTE D’IVOIRE, CIV",
        "LAO PEOPLE's DEMOCRATIC REPUBLIC, LAO",
        "UPPER VOLTA, BFA",
        "Russia, RUS"
    })
    void theRecordsNameIsKept(String name, String code) {
        assertThat(STATES.find(name, code, LocalDate.of(1999, 12, 1))).contains(new StateOnRecord(code, name, false));
    }

    @ParameterizedTest
    @CsvSource({
        "NIGERA, ''",
        "MALWI, ''",
        "AUSTRAIA, ''",
        "IRAG, ''",
        "NORTH KOREAA, KOR",
        "AUSTRALI, AUT",
        "DOMINICANS, ''",
        "SORTH KOREA, ''",
        "IELAND, ''",
        "GUINEAS, ''"
    })
    void whatMayBeAnotherStateIsNotMended(String name, String code) {
        assertThat(STATES.find(name, code, LocalDate.of(1999, 12, 1))).isEmpty();
    }
}
