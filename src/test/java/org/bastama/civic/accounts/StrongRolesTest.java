package org.bastama.civic.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Role;
import org.bastama.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StrongRolesTest {

    private static final Set<SignInMeans> STRONG =
            EnumSet.of(SignInMeans.PASSKEY, SignInMeans.PROVIDER_WITH_SECOND_FACTOR, SignInMeans.PERSONA);

    /** Every role by itself, all of them, none; every means; where it is required and where it is not. */
    static Stream<Arguments> matrix() {
        var roles = Stream.concat(
                        Stream.of(Role.values()).map(Set::of), Stream.of(Set.<Role>of(), EnumSet.allOf(Role.class)))
                .toList();
        return Stream.of(true, false)
                .flatMap(required -> Stream.of(SignInMeans.values())
                        .flatMap(means -> roles.stream().map(held -> Arguments.of(required, means, held))));
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void aRoleIsThereOrWithheld(boolean required, SignInMeans means, Set<Role> roles) {
        var rule = rule(required);
        var account = account(roles);
        var there = !required || STRONG.contains(means);

        var person = rule.signedIn(account, means, TestClock.START);

        assertThat(person.roles()).isEqualTo(there ? roles : Set.of());
        assertThat(person.withheld()).isEqualTo(there ? Set.of() : roles);
        assertThat(person.actor().roles()).isEqualTo(person.roles());
        assertThat(person.authentication().getAuthorities())
                .hasSize(person.roles().size());
        assertThat(rule.withholdsFrom(person.actor(), account)).isEqualTo(!there && !roles.isEmpty());
        assertThat(rule.isNeededBy(account)).isEqualTo(required && !roles.isEmpty());
    }

    @Test
    void itIsRequiredUnlessTheDemoSaysOtherwise() {
        var binder = new org.springframework.boot.context.properties.bind.Binder();
        var properties = binder.bindOrCreate("bastama.sign-in", SignInProperties.class);
        assertThat(properties.strongRoles()).isTrue();
    }

    private static StrongRoles rule(boolean required) {
        return new StrongRoles(new SignInProperties(required, "", Set.of(), Set.of(), Set.of()));
    }

    private static Account account(Set<Role> roles) {
        return new Account(
                new AccountId(new UUID(0, 7)),
                new EmailAddress("person@example.org"),
                "Some Body",
                Language.EN,
                roles,
                true);
    }
}
