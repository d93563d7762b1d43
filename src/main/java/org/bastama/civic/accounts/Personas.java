package org.bastama.civic.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The invented people of the demo ({@code db/demo/people.yaml}). There is no such bean in production. */
@Component
@Profile("demo | test")
public class Personas {

    private static final List<String> ROLES =
            List.of("citizen", "coordinator", "official", "moderator", "administrator");

    /** One of them; {@code authority} is the slug of the authority an official speaks for. */
    public record Person(
            String key,
            EmailAddress email,
            String name,
            String role,
            Language language,
            @Nullable String authority) {

        /** The role of the portal, if the person has one. */
        public Optional<Role> portalRole() {
            return Optional.ofNullable(Map.of(
                            "official", Role.OFFICIAL,
                            "moderator", Role.MODERATOR,
                            "administrator", Role.ADMINISTRATOR)
                    .get(role));
        }
    }

    private final List<Person> people = read();
    private final EnsureAccount ensureAccount;
    private final AccountQueries queries;
    private final AdmitAccount admitAccount;

    Personas(EnsureAccount ensureAccount, AccountQueries queries, AdmitAccount admitAccount) {
        this.ensureAccount = ensureAccount;
        this.queries = queries;
        this.admitAccount = admitAccount;
    }

    /** Everybody in the file. */
    public List<Person> all() {
        return people;
    }

    /** The five that the sign-in page offers with one click, one for each role, in the order of the roles. */
    public List<Person> offered() {
        return ROLES.stream().map(this::person).toList();
    }

    /** One person; rejected when there is none with the key. */
    public Person person(String key) {
        return people.stream()
                .filter(person -> person.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Rejection.of("accounts.link.unknown"));
    }

    /** The person's account with its role; made when it is missing. Joins the caller's transaction. */
    @Transactional
    public Account account(String key) {
        var person = person(key);
        var account = ensureAccount.of(person.email(), person.name(), person.language());
        person.portalRole().ifPresent(role -> ensureAccount.grant(account, role));
        return queries.find(account.id()).orElseThrow();
    }

    /** Signs in as one of the five. */
    @Transactional
    public Account signIn(String key) {
        if (!ROLES.contains(key)) {
            throw Rejection.of("accounts.link.unknown");
        }
        var account = account(key);
        admitAccount.admit(account, SignInMeans.PERSONA);
        return account;
    }

    @SuppressWarnings("unchecked")
    private static List<Person> read() {
        try (var file = new ClassPathResource("db/demo/people.yaml").getInputStream()) {
            var rows = (List<Map<String, String>>) new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return rows.stream().map(Personas::person).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Person person(Map<String, String> row) {
        return new Person(
                row.getOrDefault("key", ""),
                new EmailAddress(row.getOrDefault("email", "")),
                row.getOrDefault("name", ""),
                row.getOrDefault("role", "citizen"),
                Language.of(row.getOrDefault("language", "kk")).orElseThrow(),
                row.get("authority"));
    }
}
