package io.tierwatch.web.map;

/** The map of the world, for tests outside its package. */
public final class WorldMaps {

  private WorldMaps() {}

  /** The map that the site has. */
  public static WorldMap standard() {
    return new WorldMap();
  }
}
