package org.bastama.civic.consultations.opinionmap;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bastama.civic.consultations.opinions.Choice;
import org.bastama.civic.consultations.opinions.DividingStatement;
import org.bastama.civic.consultations.opinions.OpinionGroup;
import org.bastama.civic.consultations.opinions.OpinionMap;
import org.bastama.civic.consultations.opinions.Representative;
import org.bastama.civic.consultations.opinions.SharedStatement;
import org.bastama.civic.consultations.opinions.StatementResult;
import org.bastama.foundation.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may see of an opinion map: what is put to the vote, and the map that was published last. A statement that
 * was hidden since is not shown, though the map was drawn with it.
 *
 * @param map null while fewer than five people have voted
 * @param drawnAt when it was drawn; null like the map
 */
public record OpinionResults(
        List<Statement> statements,
        @Nullable OpinionMap map,
        @Nullable Instant drawnAt) {

    public OpinionResults {
        statements = List.copyOf(statements);
    }

    /** A statement of the map with its words. */
    public record Told<T>(Statement statement, T result) {}

    /** What is put to the vote alone: a page on which somebody votes need not keep the map in memory. */
    public static OpinionResults withoutMap(List<Statement> statements) {
        return new OpinionResults(statements, null, null);
    }

    /** The statement of a number. */
    public Optional<Statement> statement(long number) {
        return statements.stream().filter(one -> one.number() == number).findFirst();
    }

    /** Whether the map has groups. */
    public boolean hasGroups() {
        return map != null && map.state() == OpinionMap.State.GROUPS;
    }

    /** What is told of every statement. */
    public List<Told<StatementResult>> told() {
        return map == null ? List.of() : told(map.statements(), StatementResult::statement);
    }

    /** What all groups answer alike in this way. */
    public List<Told<SharedStatement>> shared(Choice choice) {
        return map == null
                ? List.of()
                : told(map.shared(), SharedStatement::statement).stream()
                        .filter(one -> one.result().choice() == choice)
                        .toList();
    }

    /** What sets groups against each other. */
    public List<Told<DividingStatement>> dividing() {
        return map == null ? List.of() : told(map.dividing(), DividingStatement::statement);
    }

    /** What represents a group. */
    public List<Told<Representative>> representative(OpinionGroup group) {
        return told(group.representative(), Representative::statement);
    }

    /** What is told of a statement; empty where nobody has voted on it. */
    public Optional<StatementResult> result(Statement statement) {
        return Stream.ofNullable(map)
                .flatMap(drawn -> drawn.statements().stream())
                .filter(one -> one.statement() == statement.number())
                .findFirst();
    }

    /**
     * The statement to vote on next; empty when all are voted on. Each person has an order of one's own, so that no
     * statement gains by its place.
     *
     * @param order what the order is drawn from
     */
    public Optional<Statement> next(Map<Long, Choice> choices, String order) {
        return statements.stream()
                .filter(one -> !choices.containsKey(one.number()))
                .min(Comparator.comparing(one -> Sha256.hex(order + ":" + one.number())));
    }

    private <T> List<Told<T>> told(List<T> results, Function<T, Long> number) {
        var byNumber = statements.stream().collect(Collectors.toMap(Statement::number, Function.identity()));
        return results.stream()
                .flatMap(result -> Optional.ofNullable(byNumber.get(number.apply(result))).stream()
                        .map(statement -> new Told<>(statement, result)))
                .toList();
    }
}
