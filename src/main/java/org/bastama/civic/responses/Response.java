package org.bastama.civic.responses;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * A published act of an authority on a petition, in one version; never edited in place. The text is plain, with line
 * breaks; of what changes the term or the authority it is the reason.
 *
 * @param outcome a word of the procedure such as {@code partly}, for a final response
 */
public record Response(
        PetitionNumber petition,
        UUID id,
        Kind kind,
        String authoritySlug,
        @Nullable String outcome,
        Particulars particulars,
        LocalizedText text,
        Signed signed,
        Instant publishedAt,
        Version version) {

    /** The longest reason of an act or a correction, in code points of one language. */
    public static final int LONGEST_REASON = 2_000;

    /** What kind of act it is. */
    public enum Kind {
        REGISTRATION,
        EXTENSION,
        SUSPENSION,
        RESUMPTION,
        TRANSFER,
        INTERIM,
        FINAL;

        /** The name in message keys {@code responses.kind.<code>}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is a text that can be corrected; the other acts change what happens next. */
        public boolean correctable() {
            return this == INTERIM || this == FINAL;
        }
    }

    /**
     * What some kinds of acts say beside their text.
     *
     * @param incomingNumber the number in the authority's register, for a registration; of the letter, for paper
     * @param registeredOn the day in the authority's register, for a registration
     * @param dueOn the due date as it was calculated on that day, for what moves it: an extension, a suspension, its end
     * @param suspendedUntil the last day that does not count, for a suspension
     * @param transferredTo the authority that has to answer from then on, for a transfer
     * @param demands what a final response answers one by one, if it does
     */
    public record Particulars(
            @Nullable String incomingNumber,
            @Nullable LocalDate registeredOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate suspendedUntil,
            @Nullable String transferredTo,
            Demands demands) {

        static final Particulars NONE = new Particulars(null, null, null, null, null, Demands.none());

        static Particulars registered(String incomingNumber, LocalDate registeredOn) {
            return new Particulars(incomingNumber, registeredOn, null, null, null, Demands.none());
        }

        /** The number of a letter that came on paper. */
        static Particulars letter(String number) {
            return new Particulars(number, null, null, null, null, Demands.none());
        }

        /** Another due date. */
        static Particulars due(LocalDate on) {
            return new Particulars(null, null, on, null, null, Demands.none());
        }

        static Particulars suspended(LocalDate until, LocalDate dueOn) {
            return new Particulars(null, null, dueOn, until, null, Demands.none());
        }

        static Particulars transferred(String to) {
            return new Particulars(null, null, null, null, to, Demands.none());
        }

        /** The same of an answer to these demands. */
        Particulars answering(Demands answered) {
            return new Particulars(incomingNumber, registeredOn, dueOn, suspendedUntil, transferredTo, answered);
        }
    }

    /** How an act came to the portal. */
    public enum Source {
        DESK,
        LINK,
        PAPER;

        /** The name in the API and in message keys {@code responses.source.<code>}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Who signed an act, and how it came.
     *
     * @param name the person; empty for paper
     * @param post what the person said to be, where there is no account
     * @param receivedOn the day it came to the group, for paper
     */
    public record Signed(
            String name,
            @Nullable String post,
            Source source,
            @Nullable LocalDate receivedOn) {}

    /**
     * Which version of an act it is.
     *
     * @param number from 1
     * @param original the act as it was published first
     * @param reason why it was corrected; empty for the first version
     * @param firstPublishedAt when the act was published first
     */
    public record Version(int number, UUID original, LocalizedText reason, Instant firstPublishedAt) {

        static Version first(UUID id, Instant publishedAt) {
            return new Version(1, id, LocalizedText.empty(), publishedAt);
        }

        Version next(LocalizedText why) {
            return new Version(number + 1, original, why, firstPublishedAt);
        }
    }

    /** A new act, in its first version. */
    static Response act(
            HandOver handOver,
            UUID id,
            Kind kind,
            @Nullable String outcome,
            Particulars particulars,
            LocalizedText text,
            Signed signed,
            Instant now) {
        return new Response(
                handOver.petition(),
                id,
                kind,
                handOver.authoritySlug(),
                outcome,
                particulars,
                text,
                signed,
                now,
                Version.first(id, now));
    }

    /** The person who signed it, with the post where there is no account; empty for paper. */
    public String officialName() {
        return signed.post() == null ? signed.name() : signed.name() + ", " + signed.post();
    }

    /** The same with nobody's name under it: a colleague who approves it signs it. */
    public Response unsigned() {
        return new Response(
                petition,
                id,
                kind,
                authoritySlug,
                outcome,
                particulars,
                text,
                new Signed("", null, signed.source(), signed.receivedOn()),
                publishedAt,
                version);
    }

    /** How it came to the portal. */
    public Source source() {
        return signed.source();
    }

    /** The number in the authority's register, for a registration; of the letter, for paper. */
    public @Nullable String incomingNumber() {
        return particulars.incomingNumber();
    }

    /** The day in the authority's register, for a registration. */
    public @Nullable LocalDate registeredOn() {
        return particulars.registeredOn();
    }

    /** What a final response answers one by one; none where it answers the petition as a whole. */
    public Demands demands() {
        return particulars.demands();
    }

    /** Its text, with the demands below it, as one text in each language; the texts of keys are asked for by language. */
    public LocalizedText worded(BiFunction<Language, String, String> texts) {
        return demands().below(text, texts);
    }

    /** Outcome, text and demands. */
    public ResponseForm form() {
        return new ResponseForm(outcome, text, demands());
    }

    /** Whether it corrects an earlier version. */
    public boolean corrected() {
        return version.number() > 1;
    }
}
