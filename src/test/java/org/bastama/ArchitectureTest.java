package org.bastama;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.bastama.violations.OfEveryRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house (docs/decisions/0001); each is shown able to fail by {@link OfEveryRule}. */
class ArchitectureTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.bastama");

    static Stream<ArchRule> rules() {
        return Stream.of(
                floorsNeverLookUp("foundation", "civic", "outside"),
                floorsNeverLookUp("civic", "outside"),
                vaadinStaysInViews(),
                jooqStaysInRepositories(),
                namesSaySomething(),
                generatedTablesStayInTheirRoom(),
                timeComesFromTheClock(),
                noFieldInjection());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(PORTAL);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void canFail(ArchRule rule) {
        var wrong = new ClassFileImporter().importPackagesOf(OfEveryRule.class);
        assertThat(rule.evaluate(wrong).hasViolation()).isTrue();
    }

    @Test
    void looksAtTheWholePortal() {
        assertThat(PORTAL.size()).isGreaterThan(100);
    }

    private static ArchRule floorsNeverLookUp(String floor, String... above) {
        return noClasses()
                .that()
                .resideInAPackage("org.bastama.." + floor + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        Stream.of(above).map(f -> "org.bastama.." + f + "..").toArray(String[]::new));
    }

    private static ArchRule vaadinStaysInViews() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "..shell..", "..portal..")
                .should()
                .dependOnClassesThat(DescribedPredicate.<JavaClass>describe(
                        "know Vaadin (its security configuration apart)",
                        c -> c.getPackageName().startsWith("com.vaadin")
                                && !c.getPackageName().startsWith("com.vaadin.flow.spring.security")));
    }

    private static ArchRule jooqStaysInRepositories() {
        return noClasses()
                .that()
                .haveNameNotMatching(".*(Repository|Queries|Store|Configuration)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "bastama.db..");
    }

    private static ArchRule namesSaySomething() {
        return noClasses().should().haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl)");
    }

    private static ArchRule generatedTablesStayInTheirRoom() {
        return classes().should(new OnlyOwnTables());
    }

    private static ArchRule timeComesFromTheClock() {
        return noClasses()
                .that()
                .doNotHaveSimpleName("DemoClock")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "a time that is not the clock's",
                        call -> call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getName().equals("now")
                                && call.getTarget().getRawParameterTypes().isEmpty()));
    }

    private static ArchRule noFieldInjection() {
        return noFields().should().beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");
    }
}
