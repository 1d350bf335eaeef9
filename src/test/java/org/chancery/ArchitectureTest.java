package org.chancery;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.util.List;
import org.chancery.api.Role;
import org.chancery.claim.ClaimWording;
import org.chancery.graph.embedded.Launcher;
import org.chancery.graph.names.EditDistance;
import org.chancery.graph.names.Folding;
import org.chancery.meeting.MeetingKind;
import org.chancery.meeting.MeetingStatus;
import org.chancery.server.DatabaseReadiness;
import org.chancery.vote.VotePosition;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** The arrows of the house: who may know whom. */
class ArchitectureTest {

    private static final String[] FEATURES = {
        "org.chancery.person..",
        "org.chancery.country..",
        "org.chancery.meeting..",
        "org.chancery.vote..",
        "org.chancery.claim..",
        "org.chancery.article..",
        "org.chancery.path..",
        "org.chancery.search..",
        "org.chancery.news.."
    };
    private static final String API = "org.chancery.api..";
    private static final String GRAPH = "org.chancery.graph..";
    private static final String READING = "org.chancery.reading..";
    private static final String LOADING = "org.chancery.loading..";
    private static final String SERVER = "org.chancery.server..";

    private static final JavaClasses HOUSE = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final DescribedPredicate<JavaClass> OURS = resideInAPackage("org.chancery..");

    @Test
    void theApiDependsOnNothingOfOurs() {
        only(API, API).check(HOUSE);
    }

    @Test
    void theGraphDependsOnTheApiAlone() {
        only(GRAPH, GRAPH, API).check(HOUSE);
    }

    @Test
    void featuresKnowTheGraphTheApiAndEachOther() {
        String[] allowed = new String[FEATURES.length + 2];
        System.arraycopy(FEATURES, 0, allowed, 0, FEATURES.length);
        allowed[FEATURES.length] = GRAPH;
        allowed[FEATURES.length + 1] = API;
        noClasses()
                .that()
                .resideInAnyPackage(FEATURES)
                .should()
                .dependOnClassesThat(OURS.and(not(resideInAnyPackage(allowed))))
                .check(HOUSE);
    }

    @Test
    void loadingKnowsNeitherTheServerNorQuestionsThatCrossFeatures() {
        noClasses()
                .that()
                .resideInAPackage(LOADING)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SERVER, "org.chancery.path..", "org.chancery.search..", "org.chancery.news..")
                .check(HOUSE);
    }

    @Test
    void readingKnowsNoDatabase() {
        noClasses()
                .that()
                .resideInAPackage(READING)
                .should()
                .dependOnClassesThat(OURS.and(not(resideInAnyPackage(READING, API)))
                        .and(not(resideInAPackage("org.chancery.article..")))
                        .and(not(equivalentTo(MeetingKind.class)))
                        .and(not(equivalentTo(MeetingStatus.class)))
                        .and(not(equivalentTo(ClaimWording.class)))
                        .and(not(equivalentTo(VotePosition.class)))
                        .and(not(equivalentTo(Folding.class)))
                        .and(not(equivalentTo(EditDistance.class))))
                .because("what it needs to know of the graph is handed to it")
                .check(HOUSE);
    }

    @Test
    void nothingKnowsTheServerButTheMainClass() {
        noClasses()
                .that()
                .resideOutsideOfPackage(SERVER)
                .and()
                .doNotHaveFullyQualifiedName(Chancery.class.getName())
                .should()
                .dependOnClassesThat()
                .resideInAPackage(SERVER)
                .check(HOUSE);
    }

    @Test
    void aStoreIsItsFeaturesOwn() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Store")
                .should()
                .bePackagePrivate()
                .check(HOUSE);
    }

    @Test
    void nobodyCallsWhatAnswersGraphQl() {
        classes()
                .that(annotatedWith(GraphQLApi.class))
                .should()
                .onlyHaveDependentClassesThat(annotatedWith(GraphQLApi.class))
                .check(HOUSE);
    }

    @Test
    void everyChangeTakesAnEditor() {
        methods()
                .that()
                .areAnnotatedWith(Mutation.class)
                .should(beFor(Role.EDITOR))
                .check(HOUSE);
    }

    @Test
    void onlyTheGraphAsksTheDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage(GRAPH)
                .and(not(equivalentTo(DatabaseReadiness.class)))
                .and(not(equivalentTo(Chancery.class)))
                .should()
                .dependOnClassesThat(resideInAPackage("org.neo4j..")
                        .and(not(equivalentTo(Value.class)))
                        .and(not(equivalentTo(Values.class)))
                        .and(not(equivalentTo(Record.class)))
                        .and(not(resideInAPackage("org.neo4j.driver.types.."))))
                .because("elsewhere the driver's rows are read, and nothing more")
                .check(HOUSE);
    }

    @Test
    void aCommandKnowsTheServerOnlyByItsAddress() {
        only("org.chancery.command..", "org.chancery.command..").check(HOUSE);
    }

    @Test
    void namesComeFromTheField() {
        noClasses()
                .that(not(simpleName("CodedExecutionService")))
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Impl|Service|Manager)$")
                .because("a name says what something is, in the words of the field")
                .check(HOUSE);
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..service..", "..impl..", "..helper..")
                .check(HOUSE);
    }

    @Test
    void onlyProgramsPrint() {
        noClasses()
                .that(not(equivalentTo(Chancery.class)))
                .and(not(equivalentTo(Launcher.class)))
                .should(ACCESS_STANDARD_STREAMS)
                .check(HOUSE);
    }

    private static ArchCondition<JavaMethod> beFor(String role) {
        return new ArchCondition<>("be for the role " + role) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean right = method.isAnnotatedWith(RolesAllowed.class)
                        && List.of(method.getAnnotationOfType(RolesAllowed.class)
                                        .value())
                                .equals(List.of(role));
                events.add(new SimpleConditionEvent(method, right, method.getFullName()));
            }
        };
    }

    private static ArchRule only(String room, String... mayKnow) {
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat(OURS.and(not(resideInAnyPackage(mayKnow))));
    }
}
