package io.tierwatch.assessment.law;

import io.tierwatch.assessment.data.Block;
import io.tierwatch.assessment.data.Field;
import io.tierwatch.assessment.evidence.Signal;
import io.tierwatch.assessment.evidence.SignalParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A kind of concrete action, 22 U.S.C. 7102(5)(A) to (I).
 *
 * @param letter the subparagraph
 * @param signals the facts that are evidence of it
 */
public record ConcreteAction(char letter, String title, List<Signal> signals) {

  public ConcreteAction {
    signals = List.copyOf(signals);
  }

  static List<ConcreteAction> read(List<Block> blocks) {
    List<ConcreteAction> actions = new ArrayList<>();
    for (Block block : blocks) {
      block.expect("action", Set.of("title", "shown"));
      if (!block.name().matches("[A-I]")) {
        throw block.fault("is no subparagraph of 22 U.S.C. 7102(5)");
      }
      List<Signal> signals = new ArrayList<>();
      for (Field field : block.all("shown")) {
        signals.add(SignalParser.parse(field.value(), field));
      }
      actions.add(new ConcreteAction(block.name().charAt(0), block.one("title").value(), signals));
    }
    return List.copyOf(actions);
  }
}
