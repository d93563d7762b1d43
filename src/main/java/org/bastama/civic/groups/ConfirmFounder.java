package org.bastama.civic.groups;

import java.util.Optional;
import java.util.UUID;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.foundation.mailbox.OneTimeTokens;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.GroupId;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person who was invited to found a group says yes or no, by the link in the own mail. */
@Component
public class ConfirmFounder {

    /** The purpose of the links in invitations. */
    public static final String PURPOSE = "groups.founder";

    /** What a link offers. Group and member are there unless it is EXPIRED, GONE or UNKNOWN. */
    public record Invitation(State state, @Nullable Group group, Group.@Nullable Member member) {

        private static Invitation without(State state) {
            return new Invitation(state, null, null);
        }
    }

    /** What became of an invitation. */
    public enum State {
        OPEN,
        CONFIRMED,
        EXPIRED,
        /** Taken back by the group, or declined. */
        GONE,
        UNKNOWN
    }

    private final OneTimeTokens tokens;
    private final GroupRepository groups;
    private final GroupStepRepository steps;
    private final MemberRepository members;
    private final EnsureAccount ensureAccount;

    ConfirmFounder(
            OneTimeTokens tokens,
            GroupRepository groups,
            GroupStepRepository steps,
            MemberRepository members,
            EnsureAccount ensureAccount) {
        this.tokens = tokens;
        this.groups = groups;
        this.steps = steps;
        this.members = members;
        this.ensureAccount = ensureAccount;
    }

    /** The subject of an invitation's token. */
    public static String subject(GroupId group, UUID member) {
        return group + " " + member;
    }

    /** What the link offers; changes nothing. */
    @Transactional(readOnly = true)
    public Invitation look(String token) {
        var presented = tokens.peek(PURPOSE, token);
        return switch (presented.state()) {
            case VALID, USED -> invitation(presented.subject());
            case EXPIRED -> Invitation.without(State.EXPIRED);
            case UNKNOWN -> Invitation.without(State.UNKNOWN);
        };
    }

    /**
     * Confirms, making the person's account if there is none; repeating is harmless. The name is public only if
     * {@code shown}. Rejected with {@code groups.invitation.expired}, {@code .gone} or {@code .unknown}.
     */
    @Transactional
    public Group confirm(String token, boolean shown, Language language) {
        var offer = requireUsable(token);
        var group = groups.lock(offer.id());
        var member = group.member(offer.member()).orElseThrow(() -> Rejection.of("groups.invitation.gone"));
        if (member.confirmed()) {
            return group;
        }
        requireAlive(group);
        tokens.consume(PURPOSE, token);
        var account = ensureAccount.of(new EmailAddress(member.email()), member.name(), language);
        members.confirm(group.id(), member.id(), account.id(), shown);
        steps.add(
                group.id(),
                GroupStep.Kind.FOUNDER_CONFIRMED,
                null,
                LocalizedText.empty(),
                member.id(),
                Actor.of(account.id(), account.name(), account.roles()));
        return group;
    }

    /** Declines: name and address are forgotten. Rejected like {@link #confirm}, and once the person has confirmed. */
    @Transactional
    public void decline(String token) {
        var offer = requireUsable(token);
        var group = groups.lock(offer.id());
        var member = group.member(offer.member()).orElseThrow(() -> Rejection.of("groups.invitation.gone"));
        if (member.confirmed()) {
            throw Rejection.of("groups.invitation.confirmed-already");
        }
        tokens.consume(PURPOSE, token);
        members.remove(group.id(), member.id());
    }

    private record Offer(GroupId id, UUID member) {

        private static Offer of(String subject) {
            var space = subject.indexOf(' ');
            return new Offer(
                    new GroupId(UUID.fromString(subject.substring(0, space))),
                    UUID.fromString(subject.substring(space + 1)));
        }
    }

    private Offer requireUsable(String token) {
        var presented = tokens.peek(PURPOSE, token);
        return switch (presented.state()) {
            case VALID, USED -> Offer.of(presented.subject());
            case EXPIRED -> throw Rejection.of("groups.invitation.expired");
            case UNKNOWN -> throw Rejection.of("groups.invitation.unknown");
        };
    }

    private Invitation invitation(String subject) {
        var offer = Offer.of(subject);
        Optional<Group> group = groups.find(offer.id());
        @Nullable Group found = group.orElse(null);
        Group.@Nullable Member member =
                group.flatMap(g -> g.member(offer.member())).orElse(null);
        if (found == null || member == null || (!member.confirmed() && !isAlive(found))) {
            return Invitation.without(State.GONE);
        }
        return new Invitation(member.confirmed() ? State.CONFIRMED : State.OPEN, found, member);
    }

    private static void requireAlive(Group group) {
        if (!isAlive(group)) {
            throw Rejection.of("groups.invitation.gone");
        }
    }

    private static boolean isAlive(Group group) {
        return group.state().isEditable()
                || group.state() == GroupState.SUBMITTED
                || group.state() == GroupState.REGISTERED;
    }
}
