package org.chancery.loading.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chancery.api.PartialDate;
import org.chancery.loading.account.Account;
import org.chancery.loading.account.AccountKind;
import org.chancery.loading.account.Naming;
import org.chancery.meeting.MeetingStatus;

/** Facts follow from accounts alone: whatever the order in which the accounts came. */
class DerivationTest {

    @Property
    void theOrderOfAccountsDoesNotMatter(@ForAll("accounts") List<Account> accounts, @ForAll Random random) {
        List<Account> shuffled = new ArrayList<>(accounts);
        Collections.shuffle(shuffled, random);
        assertThat(Derivation.facts(shuffled)).isEqualTo(Derivation.facts(accounts));
    }

    @Property
    void everyAccountTellsOfOneFact(@ForAll("accounts") List<Account> accounts) {
        List<Fact> facts = Derivation.facts(accounts);
        assertThat(facts.stream().flatMap(f -> f.accounts().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        accounts.stream().map(Account::id).toList());
        assertThat(facts.stream().map(Fact::id)).doesNotHaveDuplicates();
    }

    @Property
    void twoDifferentExactDaysNeverJoin(@ForAll("accounts") List<Account> accounts) {
        Map<String, Account> byId = new HashMap<>();
        accounts.forEach(a -> byId.put(a.id(), a));
        for (Fact fact : Derivation.facts(accounts)) {
            assertThat(fact.accounts().stream()
                            .map(id -> byId.get(id).text(Account.STARTED_ON))
                            .filter(day -> day != null && day.length() == 10)
                            .distinct())
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Property
    void accountsOfOneMeetingShareADay(@ForAll("accounts") List<Account> accounts) {
        Map<String, Account> byId = new HashMap<>();
        accounts.forEach(a -> byId.put(a.id(), a));
        for (Fact fact : Derivation.facts(accounts)) {
            List<Account> dated = fact.accounts().stream()
                    .map(byId::get)
                    .filter(a -> a.text(Account.STARTED_ON) != null)
                    .toList();
            if (!dated.isEmpty()) {
                LocalDate latestFirst = dated.stream()
                        .map(a -> new PartialDate(a.text(Account.STARTED_ON)).first())
                        .max(LocalDate::compareTo)
                        .orElseThrow();
                assertThat(dated).allSatisfy(a -> assertThat(Recognition.to(a)).isAfterOrEqualTo(latestFirst));
            }
        }
    }

    /** Accounts of meetings of the same two people, and of two more, within a few months. */
    @Provide
    Arbitrary<List<Account>> accounts() {
        return told().list().ofMaxSize(16).map(list -> {
            List<Account> accounts = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                accounts.add(list.get(i).account("article.n" + i / 2, i));
            }
            return accounts;
        });
    }

    private static Arbitrary<Told> told() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(2025, 11, 20).toEpochDay(),
                        LocalDate.of(2026, 1, 10).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<String> starts = days.flatMap(day ->
                Arbitraries.of(4, 7, 10, 10, 10).map(precision -> day.toString().substring(0, precision)));
        return Combinators.combine(
                        starts.injectNull(0.2),
                        days.injectNull(0.2),
                        Arbitraries.of(MeetingStatus.class),
                        Arbitraries.of("ada-gate", "bo-gate", "di-gate").set().ofMinSize(1),
                        Arbitraries.of(true, false))
                .as(Told::new)
                .filter(Told::canBe);
    }

    private record Told(String start, LocalDate published, MeetingStatus status, Set<String> others, boolean curated) {

        /** What a draft may say: nothing was held after the day of publication. */
        boolean canBe() {
            return status != MeetingStatus.HELD
                    || start == null
                    || published == null
                    || !new PartialDate(start).first().isAfter(published);
        }

        Account account(String article, int n) {
            Map<String, Object> values = new HashMap<>();
            values.put("title", "Talks told of by " + article);
            values.put("kind", "MEETING");
            values.put("status", status.name());
            if (start != null) {
                values.put(Account.STARTED_ON, start);
            }
            List<String> people = Stream.concat(
                            Stream.of("cy-gate"), others.stream().sorted())
                    .toList();
            String when = start != null ? start : "undated-" + (published == null ? article : published);
            String proposed = "meeting." + when + "." + String.join("_", people);
            return new Account(
                    article + "#" + proposed + "~" + n,
                    AccountKind.MEETING,
                    proposed,
                    "meeting " + String.join(" ", people),
                    published,
                    published == null ? LocalDate.of(2026, 2, 1) : published,
                    curated,
                    values,
                    IntStream.range(0, people.size())
                            .mapToObj(i -> Naming.of("participant", Naming.PERSON, people.get(i), i))
                            .toList(),
                    List.of());
        }
    }
}
