package org.bastama.civic.consultations.contributions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bastama.civic.accounts.AccountQueries;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.ConsultationState;
import org.bastama.civic.consultations.ConsultationSteps;
import org.bastama.civic.territories.Territory;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.Rejections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where those who take part live, if they like to say: asked once of a mailbox, no finer than it is told in the outcome,
 * and not public before.
 */
@Component
public class ParticipantPlaces {

    /** The place of everybody who lives outside the consultation's territory. */
    public static final String ELSEWHERE = "elsewhere";

    private final ParticipantRepository participants;
    private final ContributionRepository contributions;
    private final ConfirmContribution links;
    private final ConsultationSteps steps;
    private final ConsultationKeys keys;
    private final AccountQueries accounts;
    private final TerritoryQueries territories;
    private final Messages messages;

    ParticipantPlaces(
            ParticipantRepository participants,
            ContributionRepository contributions,
            ConfirmContribution links,
            ConsultationSteps steps,
            ConsultationKeys keys,
            AccountQueries accounts,
            TerritoryQueries territories,
            Messages messages) {
        this.participants = participants;
        this.contributions = contributions;
        this.links = links;
        this.steps = steps;
        this.keys = keys;
        this.accounts = accounts;
        this.territories = territories;
        this.messages = messages;
    }

    /** What can be chosen: the parts of the consultation's territory, or all of it where it has none; and elsewhere. */
    public Map<String, LocalizedText> choices(Consultation consultation) {
        var choices = new LinkedHashMap<String, LocalizedText>();
        var code = consultation.territoryCode();
        if (code != null) {
            var parts = territories.children(code, Language.KK);
            (parts.isEmpty() ? territories.find(code).stream() : parts.stream())
                    .forEach(place -> choices.put(place.code(), place.names()));
        }
        choices.put(ELSEWHERE, elsewhere());
        return choices;
    }

    /** The name of a chosen place, also of one that is no choice any more. */
    public LocalizedText name(String place) {
        return ELSEWHERE.equals(place)
                ? elsewhere()
                : territories.find(place).map(Territory::names).orElseGet(() -> LocalizedText.of(place, place, place));
    }

    /** What the mailbox of a link has said; empty where nothing was or the link does nothing. */
    @Transactional(readOnly = true)
    public Optional<String> said(String presented) {
        return row(presented)
                .flatMap(row -> Optional.ofNullable(row.mailboxHmac())
                        .flatMap(mailbox -> participants.find(row.consultation(), mailbox)));
    }

    /** What the person has said. */
    @Transactional(readOnly = true)
    public Optional<String> said(ConsultationNumber number, Actor actor) {
        return mailbox(actor).flatMap(mailbox -> participants.find(number, mailbox));
    }

    /**
     * Keeps it for the mailbox of a link, or forgets it when it is empty; a link that does nothing changes nothing.
     * Rejected at {@code place} where there is no such choice.
     */
    @Transactional
    public void say(String presented, String place) {
        var found = row(presented);
        if (found.isEmpty()) {
            return;
        }
        var held = steps.lock(found.get().consultation());
        var state = links.look(presented).state();
        if (state == ContributionLink.State.CONFIRMABLE || state == ContributionLink.State.CONFIRMED) {
            row(presented)
                    .flatMap(row -> Optional.ofNullable(row.mailboxHmac()))
                    .ifPresent(mailbox -> say(held, mailbox, place));
        }
    }

    /** The same for the mailbox of an account. */
    @Transactional
    public void say(ConsultationNumber number, String place, Actor actor) {
        actor.requireAccount();
        var held = steps.lock(number);
        mailbox(actor).ifPresent(mailbox -> say(held, mailbox, place));
    }

    private void say(Consultation held, String mailbox, String place) {
        new Rejections()
                .require(place.isEmpty() || choices(held).containsKey(place), "place", "consultations.unknown-place")
                .throwIfAny();
        if (held.state() == ConsultationState.OUTCOME_PUBLISHED) {
            return;
        }
        if (place.isEmpty()) {
            participants.remove(held.number(), mailbox);
        } else {
            participants.put(held.number(), mailbox, place);
        }
    }

    private Optional<ContributionRow> row(String presented) {
        return ContributionToken.parse(presented).flatMap(contributions::find);
    }

    private Optional<String> mailbox(Actor actor) {
        return actor.accountIfAny().flatMap(accounts::find).map(account -> keys.mailbox(account.email()));
    }

    private LocalizedText elsewhere() {
        return messages.all("consultations.place.elsewhere");
    }
}
