package org.bastama.outside.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
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
        List<DemoConsultation> consultations) {

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

    /** One language of a petition. */
    record Version(String title, String demand, String background) {}

    /** A moderator's or the group's reason. */
    record ReasonGiven(@Nullable String code, Texts text) {}

    /** What the coordinator said against the rejection. */
    record AppealMade(int daysAgo, String language, String text) {}

    /** What the authority did. */
    record Answer(
            int registeredDaysAfterHandOver,
            String incoming,
            @Nullable Integer answeredDaysAfterHandOver,
            @Nullable String outcome,
            String by,
            @Nullable Texts text) {}

    /**
     * What the authority did beside registering and answering.
     *
     * @param kind extension, transfer, interim or correction
     * @param to the authority it was passed on to
     * @param text the interim answer, else the reason
     * @param replace what a correction replaces by what, by language
     */
    record Act(
            String kind,
            int daysAfterHandOver,
            String by,
            @Nullable String to,
            Texts text,
            @Nullable Map<String, List<String>> replace) {}

    /** An answer that came on paper, and whether a moderator has confirmed it. */
    record Paper(int receivedDaysAfterHandOver, String number, String outcome, boolean confirmed, Texts text) {}

    /**
     * What came after the answer.
     *
     * @param signers null when none of them answers the question
     * @param reply the group's reply, if it has one
     * @param review why the group asks for a review, if it does
     */
    record After(
            @Nullable Voices signers,
            @Nullable Said reply,
            @Nullable Said review,
            @Nullable List<Promise> commitments) {}

    /** What the group says, so many days after the hand-over. */
    record Said(int day, Texts text) {}

    /** How many in a hundred of those who were asked answer, and of these how many say yes, and how many partly. */
    record Voices(int answering, int fully, int partly) {}

    /** A commitment of the authority; days are counted from the hand-over. */
    record Promise(
            int madeDay,
            int dueDay,
            String by,
            Texts text,
            @Nullable List<Stop> milestones,
            @Nullable List<Report> steps) {}

    /** A milestone. */
    record Stop(int dueDay, Texts text) {}

    /**
     * What somebody says of a commitment.
     *
     * @param kind a step of a commitment, such as kept
     */
    record Report(String kind, int day, @Nullable Integer milestone, Texts text) {}

    /** A petition and how far it came. */
    record DemoPetition(
            String key,
            String group,
            String authority,
            String territory,
            String procedure,
            String topic,
            String original,
            Map<String, Version> texts,
            String state,
            @Nullable Integer openedDaysAgo,
            int signatures,
            @Nullable ReasonGiven reason,
            @Nullable AppealMade appeal,
            @Nullable Answer response,
            @Nullable List<Act> acts,
            @Nullable Paper paper,
            @Nullable After after) {}

    /** Whose case a petition is, and who said so. */
    record Assigned(String petition, String to, String by) {}

    /** What an official wrote to the colleagues. */
    record NoteWritten(String petition, String by, String text) {}

    /** An interim answer that waits for a colleague's approval. */
    record Proposed(String petition, String by, Texts text) {}

    /** A template that an official wrote. */
    record Template(String by, String name, Texts text) {}

    /** When somebody will be away, in days after the first start. */
    record Away(String who, String deputy, int inDays, int days) {}

    /** How the officials of an authority work together. */
    record DemoDesk(
            String authority,
            double daysAgo,
            List<Assigned> assignments,
            List<NoteWritten> notes,
            List<Proposed> proposals,
            List<Template> templates,
            List<Away> absences) {}

    /** Reads the files. */
    static DemoContent read() {
        return new DemoContent(
                read("people", new TypeReference<>() {}),
                read("offices", new TypeReference<>() {}),
                read("signers", new TypeReference<>() {}),
                read("groups", new TypeReference<>() {}),
                read("petitions", new TypeReference<>() {}),
                read("desk", new TypeReference<>() {}),
                read("consultations", new TypeReference<>() {}));
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
