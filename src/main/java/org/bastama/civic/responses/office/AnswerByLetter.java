package org.bastama.civic.responses.office;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.bastama.civic.authorities.OfficeAddress;
import org.bastama.civic.authorities.Officials;
import org.bastama.civic.responses.ExtendDeadline;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.RegisterPetition;
import org.bastama.civic.responses.ResponseForm;
import org.bastama.civic.responses.ResponseGuard;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.civic.responses.ResumeDeadline;
import org.bastama.civic.responses.Signatory;
import org.bastama.civic.responses.SuspendDeadline;
import org.bastama.foundation.mailbox.OneTimeTokens;
import org.bastama.foundation.mailbox.OneTimeTokens.State;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.Rejections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office of an authority without officials gives an act by the link of a second mail: the same acts by the same rules
 * as at the desk, one for each link. Rejections name the fields of the act, {@code name}, {@code post} and {@code sure},
 * and {@code act} for what is wrong with the whole; nothing is used up by them.
 */
@Component
public class AnswerByLetter {

    private final OneTimeTokens tokens;
    private final OfficeLinks links;
    private final ResponseQueries responses;
    private final ResponseGuard guard;
    private final Officials officials;
    private final RegisterPetition register;
    private final ExtendDeadline extend;
    private final SuspendDeadline suspend;
    private final ResumeDeadline resume;
    private final PublishResponse publish;

    AnswerByLetter(
            OneTimeTokens tokens,
            OfficeLinks links,
            ResponseQueries responses,
            ResponseGuard guard,
            Officials officials,
            RegisterPetition register,
            ExtendDeadline extend,
            SuspendDeadline suspend,
            ResumeDeadline resume,
            PublishResponse publish) {
        this.tokens = tokens;
        this.links = links;
        this.responses = responses;
        this.guard = guard;
        this.officials = officials;
        this.register = register;
        this.extend = extend;
        this.suspend = suspend;
        this.resume = resume;
        this.publish = publish;
    }

    /** What the link opens, or that it opens nothing any more; empty when there never was one. */
    @Transactional(readOnly = true)
    public Optional<Letter> look(String token) {
        var state = tokens.peek(AskForLetter.PURPOSE, token).state();
        return tokens.subject(AskForLetter.PURPOSE, token)
                .flatMap(AnswerByLetter::link)
                .flatMap(link -> responses.handOver(link.petition()).map(handOver -> letter(handOver, link, state)));
    }

    private Letter letter(HandOver handOver, Signatory.Office link, State state) {
        var actions = guard.of(handOver, link);
        var language = officials
                .officeAddress(handOver.authoritySlug())
                .map(OfficeAddress::language)
                .orElse(Language.KK);
        var again = link.turn() == handOver.turn() ? links.useful(handOver) : Optional.<String>empty();
        return new Letter(
                state == State.VALID && actions.answer(),
                state == State.USED,
                again.orElse(null),
                handOver,
                actions,
                language);
    }

    /** Enters the petition into the authority's register. */
    @Transactional
    public void register(String token, OfficeSigner signer, String incomingNumber, @Nullable LocalDate on) {
        act(token, signer, office -> register.register(office.petition(), incomingNumber, on, office));
    }

    /** Extends the term from the due date that was shown. */
    @Transactional
    public void extend(String token, OfficeSigner signer, LocalDate from, LocalizedText reason) {
        act(token, signer, office -> extend.extend(office.petition(), from, reason, office));
    }

    /** Suspends the term from today until a day. */
    @Transactional
    public void suspend(String token, OfficeSigner signer, @Nullable LocalDate until, LocalizedText reason) {
        act(token, signer, office -> suspend.suspend(office.petition(), until, reason, office));
    }

    /** Has the suspended term run again. */
    @Transactional
    public void resume(String token, OfficeSigner signer, LocalizedText reason) {
        act(token, signer, office -> resume.resume(office.petition(), reason, office));
    }

    /** Gives the final response. */
    @Transactional
    public void answer(String token, OfficeSigner signer, ResponseForm form) {
        act(token, signer, office -> publish.publish(office.petition(), form, office));
    }

    private void act(String token, OfficeSigner typed, Consumer<Signatory.Office> act) {
        var presented = tokens.peek(AskForLetter.PURPOSE, token);
        var link = link(presented.subject())
                .filter(named -> presented.state() == State.VALID)
                .orElseThrow(AnswerByLetter::over);
        var rejections = new Rejections();
        var signer = typed.checked(rejections);
        var office = new Signatory.Office(link.petition(), link.turn(), signer.name(), signer.post());
        // With a name that is none, too: all that is wrong is told at once, and what was done is undone by telling it.
        rejections.collect("act", () -> {
            act.accept(office);
            return true;
        });
        rejections.throwIfAny();
        if (tokens.consume(AskForLetter.PURPOSE, token).state() != State.VALID) {
            throw over();
        }
    }

    private static Rejection over() {
        return Rejection.of("responses.office.over");
    }

    private static Optional<Signatory.Office> link(String subject) {
        var parts = subject.split("/");
        return parts.length == 2
                ? Optional.of(new Signatory.Office(
                        new PetitionNumber(Long.parseLong(parts[0])), Integer.parseInt(parts[1]), "", ""))
                : Optional.empty();
    }
}
