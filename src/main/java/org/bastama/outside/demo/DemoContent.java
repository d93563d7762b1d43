package org.bastama.outside.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the demo shows, as the files in {@code db/demo} tell it. Times are days before the first start. */
record DemoContent(
        List<Person> people,
        List<DemoOffice> offices,
        Names names,
        List<DemoGroup> groups,
        List<DemoPetition> petitions,
        List<DemoDesk> desks,
        List<DemoConsultation> consultations,
        List<DemoDraftText> draftTexts) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Somebody with an account; officials name their authority, and who hears when its answer is long overdue. */
    record Person(
            String key,
            String email,
            String name,
            String role,
            String language,
            @Nullable String authority,
            @Nullable String escalation) {}

    /** Where an authority without officials has its letters sent. */
    record DemoOffice(String authority, String email, String language) {}

    /** Names that any signer may have. */
    record Names(Given female, Given male) {}

    /** Given names, each of which goes with each family name. */
    record Given(List<String> given, List<String> family) {}

    /** Texts by language code. */
    record Texts(
            @Nullable String kk,
            @Nullable String ru,
            @Nullable String en) {

        LocalizedText localised() {
            return LocalizedText.of(kk, ru, en);
        }
    }

    /** A group and how far it came. */
    record DemoGroup(
            String key,
            String name,
            String kind,
            @Nullable String bin,
            String territory,
            String coordinator,
            List<String> founders,
            String state,
            @Nullable Texts reason,
            int createdDaysAgo,
            @Nullable Integer registeredDaysAgo,
            Texts purpose,
            Texts rules,
            String contact) {}

    /** Reads the files. */
    static DemoContent read() {
        return new DemoContent(
                read("people", new TypeReference<>() {}),
                read("offices", new TypeReference<>() {}),
                read("signers", new TypeReference<>() {}),
                read("groups", new TypeReference<>() {}),
                read("petitions", new TypeReference<>() {}),
                read("desk", new TypeReference<>() {}),
                read("consultations", new TypeReference<>() {}),
                read("draft-texts", new TypeReference<>() {}));
    }

    /** The person of a key. */
    Person person(String key) {
        return people.stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
    }

    /** The group of a key. */
    DemoGroup group(String key) {
        return groups.stream().filter(g -> g.key().equals(key)).findFirst().orElseThrow();
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (var file = new ClassPathResource("db/demo/" + name + ".yaml").getInputStream()) {
            return JSON.convertValue(new Yaml().<Object>load(file), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
