package org.bastama.bench.load;

/** Who is told of answers, by the thread that drives. */
public interface Answers {

    /** An answer came whole: to which request, with which status. */
    void answered(long request, int status);

    /** The connection was lost before the answer came: whether the server did it, nobody knows. */
    default void unanswered(long request) {}

    /** Nobody is told. */
    static Answers ignored() {
        return (request, status) -> {};
    }
}
