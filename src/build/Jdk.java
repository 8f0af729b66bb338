/**
 * Says in one sentence what is missing where no JDK is new enough to build Cairn. Runs on the newest JDK that was found, which may be
 * an old one: nothing here is younger than Java 11.
 */
final class Jdk {

    private Jdk() {}

    /** Takes the oldest version that will do. Ends with 1 where this JDK is older. */
    public static void main(String[] args) {
        int needed = Integer.parseInt(args[0]);
        int found = Runtime.version().feature();
        if (found < needed) {
            System.err.println("Cairn needs JDK " + needed + " or newer, and the newest found here is " + found + " in "
                    + System.getProperty("java.home") + ": install JDK " + needed
                    + " (your system's package manager has it, or adoptium.net) and run Maven again; where it lies in"
                    + " an unusual place, set JAVA_HOME to it first.");
            System.exit(1);
        }
    }
}
